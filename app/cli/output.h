// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <string>

namespace cli {

/// Standard output, written in large pieces. Results go here, messages never.
class Output
{
public:
    /// `file`: an open file in its place.
    explicit Output(int file = STDOUT_FILENO) : m_file(file) { }
    /// Append here.
    [[nodiscard]] std::string &buffer() { return m_buffer; }
    /// Writes what is there once it is worth it.
    void writeIfLarge();
    /// Writes everything.
    void flush();
    /// The reader has gone, or the disk is full; said once on standard error unless the reader has just gone.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    int m_file;
    std::string m_buffer;
    bool m_failed = false;
};

} // namespace cli
