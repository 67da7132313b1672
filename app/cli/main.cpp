// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

int main()
{
    fmt::print("meterscope-cli {}\n", METERSCOPE_VERSION);
    return 0;
}
