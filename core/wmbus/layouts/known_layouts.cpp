// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/layouts/known_layouts.h"

namespace wmbus {

namespace {

// clang-format off
constexpr KnownLayoutRow kRows[] = {
    {0x052D, "Engelmann FAW water", // full-frame CRC verified
     "426C 4413 01FD17 840113 C40113 840213 C40213 840313 C40313 840413 C40413 840513 C40513 840613 C40613 840713 C40713 840813 046D 0413"},
    {0x0905, "Kamstrup Multical 21 / flowIQ", // signature verified
     "04FF23 4413 523B 06FF1B 426C 6167 5167 023B 0413 8101E7FF0F"},
    {0x2274, "Carlo Gavazzi EM24 with Kamstrup module", // signature verified
     "0405 04FB8275 04853C 04FB82F53C 01FD17"},
    {0x36D4, "Kamstrup Multical 21 / flowIQ", // full-frame CRC verified
     "02FF20 0413 4413 426C 523B 615B 6167 5167 8101E7FF0F 06FF1B"},
    {0x52C2, "Kamstrup Multical heat", // full-frame CRC verified
     "030E 430E 0313 426C 022D 01FF21"},
    {0x61EB, "Kamstrup Multical 21 / flowIQ", // signature verified
     "02FF20 0413 4413 A1015B 8101E7FF0F"},
    {0x73DE, "Kamstrup pressure sensor", // full-frame CRC verified
     "2269 1269 0269 05FF09 05FF0A 02FD17"},
    {0x7C0E, "Kamstrup Multical 21 / flowIQ", // signature verified
     "02FF20 0413 523B"},
    {0x82DD, "Kamstrup Multical heat", // full-frame CRC verified
     "02F9FF15 0406 04EEFF07 04EEFF08 0414 02FD17 026C 426C 4406 4414 043B 0259 025D"},
    {0x8400, "Kamstrup Multical heat", // full-frame CRC verified
     "02F9FF15 0406 04EEFF07 04EEFF08 0414 844014 84804014 02FD17 026C 426C 4406 4414 C44014 C4804014 043B 0259 025D"},
    {0x8C13, "Kamstrup Omnipower", // full-frame CRC verified
     "0404 04843C 042B 04AB3C"},
    {0xA8ED, "Kamstrup Multical 21 / flowIQ", // full-frame CRC verified
     "02FF20 0413 4413 615B 6167"},
    {0xA9F3, "Kamstrup Multical 21 / flowIQ", // signature verified
     "04FF23 0413 4413 426C 023B 92013B A2013B 06FF1B A1015B 91015B A10167"},
    {0xAE5A, "Kamstrup Multical heat", // signature verified
     "0406 0414 04FF07 04FF08 0259 025D 023B 02FF22 026C 4406 4414 426C"},
    {0xB34D, "Kamstrup Multical heat", // full-frame CRC verified
     "0406 04FF07 04FF08 0414 043B 0259 025D 04FF22 026C 4406 4414 426C"},
    {0xC412, "Kamstrup Multical 21 / flowIQ", // full-frame CRC verified
     "02FF20 0413 92013B A1015B 8101E7FF0F"},
    {0xD2F7, "Kamstrup Multical 21 / flowIQ", // signature verified
     "02FF20 0413 4413 615B 5167"},
    {0xDD34, "Kamstrup Multical 21 / flowIQ", // signature verified
     "02FF20 0413 4413"},
    {0xE7A2, "Kamstrup Multical heat", // full-frame CRC verified
     "040F 04FF07 04FF08 0414 844014 84804014 043B 0259 025D 142D 84100F 84200F 04FF22 026C 440F 4414 C44014 C4804014 426C"},
    {0xF1E7, "Kamstrup Multical heat", // full-frame CRC verified
     "0306 4306 0314 426C 022D 01FF21"},
};
// clang-format on

} // namespace

std::span<const KnownLayoutRow> knownLayoutRows()
{
    return kRows;
}

} // namespace wmbus
