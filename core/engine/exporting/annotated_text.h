// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exporting/result_writer.h"

namespace engine {

/// For people: a head with time, sender and outcome, then one line per field with its offset, bytes and meaning.
class AnnotatedText : public ResultWriter
{
public:
    explicit AnnotatedText(bool utc);
    void write(const Reception &reception, const wmbus::DecodedTelegram &decoded, std::string &out) override;
    [[nodiscard]] bool needsFields() const override { return true; }

private:
    bool m_utc;
};

} // namespace engine
