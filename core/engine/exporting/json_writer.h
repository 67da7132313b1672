// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/result_writer.h"

namespace engine {

/// One JSON object per telegram and line, with every record.
class JsonWriter : public ResultWriter
{
public:
    void write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out) override;
};

} // namespace engine
