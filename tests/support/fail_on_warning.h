// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace support {

/// While it lives, any warning or critical message that is not allowed by exact text fails the running test. Made in
/// init() of a test and gone with cleanup(): what is made earlier is put out of work by the handler of QtTest.
class FailOnWarning
{
public:
    FailOnWarning();
    ~FailOnWarning();
    FailOnWarning(const FailOnWarning &) = delete;
    FailOnWarning &operator=(const FailOnWarning &) = delete;

    /// Lets this text pass once or more; the offscreen platform's own chatter is allowed from the start.
    static void allow(const QString &text);
};

} // namespace support
