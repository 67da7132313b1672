// SPDX-License-Identifier: GPL-3.0-or-later
// Products whose address is published by makers or users; sorted by M field, version, device type.
#include "wmbus/tables/known_meters.h"

namespace wmbus {

namespace {

constexpr std::int16_t kAny = KnownMeterRow::kAny;

// clang-format off
constexpr KnownMeterRow kRows[] = {
    {0x0421, 0x25, 0x07, "Aventies water meter module"}, // AAA
    {0x0421, 0x55, 0x08, "Aventies heat cost allocator (rebranded INNOTAS Euris II)"}, // AAA
    {0x0442, 0x20, 0x02, "ABB B23/B24 electricity meter"}, // ABB
    {0x058B, 0x04, 0x07, "Actislink module (Sensus register)"}, // ALK
    {0x05B4, 0xF1, 0x06, "Aquametro Topas ES KR water meter"}, // AMT
    {0x05B4, 0xF1, 0x07, "Aquametro Topas ES KR water meter"}, // AMT
    {0x05B8, 0x01, 0x03, "Apator Metrix UniSmart gas meter"}, // AMX
    {0x0601, 0x01, 0x02, "Apator/Tauron amiplus (Otus, Norax, Develco module)"}, // APA
    {0x0601, 0x01, 0x16, "Apator Ultrimis W water meter"}, // APA
    {0x0601, 0x01, 0x16, "Apator Ultrimis W water meter (new firmware)"}, // APA
    {0x0601, 0x02, 0x02, "Apator/Tauron amiplus (Otus, Norax, Develco module)"}, // APA
    {0x0601, 0x04, 0x08, "Apator E.ITN 30.x heat cost allocator"}, // APA
    {0x0601, 0x05, 0x06, "Apator At-WMBUS-16-2 water module"}, // APA
    {0x0601, 0x05, 0x07, "Apator At-WMBUS-16-2 water module"}, // APA
    {0x0601, 0x14, 0x07, "Apator At-WMBUS-NA-1 water module"}, // APA
    {0x0601, 0x15, 0x07, "Apator AT-MBUS-NA-1 water module (wired)"}, // APA
    {0x0601, 0x1A, 0x07, "Apator OP-041A water module"}, // APA
    {0x0601, 0x20, 0x16, "Apator Ultrimis W water meter (new firmware)"}, // APA
    {0x0601, 0x40, 0x04, "Apator ELF heat meter"}, // APA
    {0x0601, 0x42, 0x04, "Apator ELF2 heat meter"}, // APA
    {0x0601, 0x42, 0x0D, "Apator ELF2 heat meter"}, // APA
    {0x0614, 0x01, 0x02, "Apator/Tauron amiplus (Otus, Norax, Develco module)"}, // APT
    {0x0614, 0x03, 0x03, "Apator 08 water module"}, // APT
    {0x0614, 0x04, 0x08, "Apator E.ITN 30.x heat cost allocator"}, // APT
    {0x0614, 0x04, 0x11, "Apator At-WMBUS-17-2 water module"}, // APT
    {0x0614, 0x0F, 0x0F, "Apator 08 water module"}, // APT
    {0x0709, 0x01, 0x07, "Axioma Qalcosonic W1 / Q400 water meter"}, // AXI
    {0x0709, 0x0B, 0x0D, "Axioma Qalcosonic E3/E4 heat/cooling meter"}, // AXI
    {0x0709, 0x0C, 0x0D, "Axioma Qalcosonic E3/E4 heat/cooling meter"}, // AXI
    {0x0709, 0x10, 0x07, "Axioma Qalcosonic W1 / Q400 water meter"}, // AXI
    {0x0709, 0x20, 0x07, "Axioma Qalcosonic W1 / Q400 water meter"}, // AXI
    {0x08D7, 0x02, 0x08, "BFW 240 radio heat cost allocator"}, // BFW
    {0x09B0, 0x53, 0x08, "BMeters Hydroclima RFM heat cost allocator"}, // BMP
    {0x09B0, 0x85, 0x08, "BMeters Hydroclima RFM heat cost allocator"}, // BMP
    {0x09B4, 0x05, 0x07, "BMeters RFM-TX1 water module"}, // BMT
    {0x09B4, 0x0B, 0x0D, "BMeters Hydrocal M3 heat meter"}, // BMT
    {0x09B4, 0x10, 0x1B, "BMeters RFM-AMB ambient sensor"}, // BMT
    {0x09B4, 0x13, 0x06, "BMeters Hydrodigit water meter"}, // BMT
    {0x09B4, 0x13, 0x07, "BMeters Hydrodigit water meter"}, // BMT
    {0x09B4, 0x15, 0x07, "BMeters Hydrodigit water meter"}, // BMT
    {0x09B4, 0x17, 0x06, "BMeters Hydrodigit water meter"}, // BMT
    {0x09B4, 0x17, 0x07, "BMeters Hydrodigit water meter"}, // BMT
    {0x09B4, 0x18, 0x06, "BMeters IWM-TX5 water module"}, // BMT
    {0x09B4, 0x18, 0x07, "BMeters IWM-TX5 water module"}, // BMT
    {0x09B4, 0x1A, 0x0D, "BMeters Hydrocal M4 heat/cooling meter"}, // BMT
    {0x10B6, 0x00, 0x02, "Apator/Tauron amiplus (Otus, Norax, Develco module)"}, // DEV
    {0x10B6, 0x01, 0x02, "Apator/Tauron amiplus (Otus, Norax, Develco module)"}, // DEV
    {0x10B6, 0x02, 0x37, "Apator/Tauron amiplus (Otus, Norax, Develco module)"}, // DEV
    {0x11A5, kAny, kAny, "any Diehl telegram with CI A0-A7 is PRIOS"}, // DME
    {0x11A5, 0x30, 0x03, "Diehl Aerius gas meter"}, // DME
    {0x11A5, 0x40, 0x04, "Diehl Sharky 775 heat meter"}, // DME
    {0x11A5, 0x41, 0x04, "Diehl Sharky 774 heat/cooling meter"}, // DME
    {0x11A5, 0x41, 0x0C, "Diehl Sharky 774 heat/cooling meter"}, // DME
    {0x11A5, 0x41, 0x0D, "Diehl Sharky 774 heat/cooling meter"}, // DME
    {0x11A5, 0x63, 0x07, "Diehl water module 173"}, // DME
    {0x11A5, 0x70, 0x06, "Diehl Hydrus ultrasonic water meter"}, // DME
    {0x11A5, 0x70, 0x07, "Diehl Hydrus ultrasonic water meter"}, // DME
    {0x11A5, 0x70, 0x16, "Diehl Hydrus ultrasonic water meter"}, // DME
    {0x11A5, 0x76, 0x07, "Diehl Hydrus ultrasonic water meter"}, // DME
    {0x11A5, 0x78, 0x06, "Diehl IZAR (PRIOS) water module"}, // DME
    {0x11A5, 0x78, 0x07, "Diehl IZAR (PRIOS) water module"}, // DME
    {0x11A5, 0x7B, 0x07, "Diehl water meter 7B"}, // DME
    {0x12FA, 0x00, 0x06, "Engelmann/Lorenz WaterStar M water meter"}, // DWZ
    {0x12FA, 0x00, 0x07, "Engelmann/Lorenz WaterStar M water meter"}, // DWZ
    {0x12FA, 0x02, 0x06, "Engelmann/Lorenz WaterStar M water meter"}, // DWZ
    {0x12FA, 0x02, 0x07, "Engelmann/Lorenz WaterStar M water meter"}, // DWZ
    {0x145A, 0x01, 0x02, "eBZ DD3 electricity meter with wMB-E01"}, // EBZ
    {0x146D, 0x05, 0x07, "Ecomess Picoflux Air water meter"}, // ECM
    {0x14C5, 0x00, 0x04, "Engelmann SensoStar heat meter"}, // EFE
    {0x14C5, 0x00, 0x07, "Engelmann FAW water meter"}, // EFE
    {0x14C5, 0x03, 0x07, "Engelmann/Lorenz WaterStar M water meter"}, // EFE
    {0x14C5, 0x31, 0x08, "Engelmann HCA e2 heat cost allocator"}, // EFE
    {0x14C5, 0x70, 0x07, "Engelmann/Lorenz WaterStar M water meter"}, // EFE
    {0x1525, 0x0C, 0x1A, "Ei Electronics Ei6500-OMS smoke alarm module"}, // EIE
    {0x1592, 0x0D, 0x07, "Elster EV200 water meter"}, // ELR
    {0x1592, 0x11, 0x37, "Elster Merlin 868 water radio converter"}, // ELR
    {0x1592, 0x12, 0x37, "Elster Merlin 868 water radio converter"}, // ELR
    {0x1593, 0x81, 0x03, "Elster/Honeywell gas meter with BK module"}, // ELS
    {0x1594, 0x01, 0x02, "Eltako DSZ electricity meter"}, // ELT
    {0x1596, 0x20, 0x1B, "Elvaco CMa12w room sensor"}, // ELV
    {0x1596, 0x50, 0x1B, "Elvaco Elvsense room sensor"}, // ELV
    {0x1596, 0x51, 0x1B, "Elvaco Elvsense room sensor"}, // ELV
    {0x1596, 0x52, 0x1B, "Elvaco Elvsense room sensor"}, // ELV
    {0x1596, 0x53, 0x1B, "Elvaco Elvsense room sensor"}, // ELV
    {0x1596, 0x54, 0x1B, "Elvaco Elvsense room sensor"}, // ELV
    {0x15A8, 0x00, 0x02, "NZR DHZ electricity meter"}, // EMH
    {0x15A8, 0x02, 0x02, "EMH ehz-P electricity meter"}, // EMH
    {0x1679, 0x11, 0x02, "EasyMeter Q3 electricity meter"}, // ESY
    {0x1679, 0x30, 0x37, "EasyMeter Q3 electricity meter"}, // ESY
    {0x16F4, kAny, kAny, "Diehl (Elin) telegram with CI A0-A7 is PRIOS"}, // EWT
    {0x192F, 0x01, 0x07, "Pietro Fiorentini water meter"}, // FIO
    {0x1C36, 0x00, 0x02, "Carlo Gavazzi EM24 electricity meter (Kamstrup module)"}, // GAV
    {0x1E73, 0x01, 0x02, "Gran-System-S electricity meter"}, // GSS
    {0x1EE6, 0x01, 0x0E, "GWF water module"}, // GWF
    {0x1EE6, 0x08, 0x04, "GWF Enercal heat meter"}, // GWF
    {0x1EE6, 0x3C, 0x03, "GWF gas module"}, // GWF
    {0x1EE6, 0x3C, 0x07, "GWF water module"}, // GWF
    {0x2324, 0x20, 0x04, "Diehl Sharky 775 heat meter"}, // HYD
    {0x2324, 0x24, 0x07, "Diehl Hydrus ultrasonic water meter"}, // HYD
    {0x2324, 0x85, 0x07, "Diehl IZAR (PRIOS) water module"}, // HYD
    {0x2324, 0x86, 0x07, "Diehl IZAR (PRIOS) water module"}, // HYD
    {0x2324, 0x8B, 0x06, "Diehl Hydrus ultrasonic water meter"}, // HYD
    {0x2324, 0x8B, 0x07, "Diehl Hydrus ultrasonic water meter"}, // HYD
    {0x2324, 0xFE, 0x06, "Techem MK Radio 4a water module"}, // HYD
    {0x25A5, 0x1D, 0x02, "IME Nemo electricity meter"}, // IME
    {0x25A5, 0x66, 0x02, "IME Conto D4 electricity meter"}, // IME
    {0x25B4, 0x01, 0x07, "Integra Aquastream water meter"}, // IMT
    {0x25C5, 0x55, 0x08, "INNOTAS Euris II heat cost allocator"}, // INE
    {0x2674, 0x31, 0x07, "ista domaqua / istameter water meter"}, // IST
    {0x2674, 0xA9, 0x04, "ista sensonic 3 heat meter"}, // IST
    {0x2697, 0x00, 0x04, "Itron CF heat meter"}, // ITW
    {0x2697, 0x00, 0x07, "Itron Cyble / Intelis water meter"}, // ITW
    {0x2697, 0x00, 0x16, "Itron Cyble / Intelis water meter"}, // ITW
    {0x2697, 0x03, 0x07, "Itron Cyble / Intelis water meter"}, // ITW
    {0x2697, 0x33, 0x07, "Itron Cyble / Intelis water meter"}, // ITW
    {0x2C2D, 0x01, 0x18, "Kamstrup PressureSensor"}, // KAM
    {0x2C2D, 0x19, 0x04, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x1B, 0x06, "Kamstrup Multical 21 / flowIQ water meter"}, // KAM
    {0x2C2D, 0x1B, 0x16, "Kamstrup Multical 21 / flowIQ water meter"}, // KAM
    {0x2C2D, 0x1C, 0x04, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x1D, 0x16, "Kamstrup Multical 21 / flowIQ water meter"}, // KAM
    {0x2C2D, 0x30, 0x02, "Kamstrup Omnipower electricity meter"}, // KAM
    {0x2C2D, 0x30, 0x04, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x30, 0x0C, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x30, 0x0D, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x33, 0x02, "Carlo Gavazzi EM24 electricity meter (Kamstrup module)"}, // KAM
    {0x2C2D, 0x34, 0x04, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x34, 0x0A, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x34, 0x0B, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x34, 0x0C, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x34, 0x0D, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x35, 0x04, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x35, 0x0C, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x39, 0x04, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x40, 0x04, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x40, 0x0C, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C2D, 0x40, 0x0D, "Kamstrup Multical 302/303/402/403/602/603/803 heat meter"}, // KAM
    {0x2C37, 0x3A, 0x16, "Kamstrup Multical 21 / flowIQ water meter"}, // KAW
    {0x2C37, 0x3C, 0x16, "Kamstrup Multical 21 / flowIQ water meter"}, // KAW
    {0x2C37, 0x42, 0x06, "Kamstrup Multical 21 / flowIQ water meter"}, // KAW
    {0x2C37, 0x42, 0x16, "Kamstrup Multical 21 / flowIQ water meter"}, // KAW
    {0x2C8E, 0x01, 0x07, "Kaden water meter"}, // KDN
    {0x3033, 0x03, 0x1A, "Lansen smoke detector"}, // LAS
    {0x3033, 0x07, 0x1B, "Lansen temperature/humidity sensor"}, // LAS
    {0x3033, 0x07, 0x1D, "Lansen door/window sensor"}, // LAS
    {0x3033, 0x09, 0x1B, "Lansen temperature/humidity sensor"}, // LAS
    {0x3033, 0x0B, 0x02, "Lansen pulse counter"}, // LAS
    {0x3033, 0x0B, 0x32, "Lansen repeater"}, // LAS
    {0x3033, 0x14, 0x00, "Lansen pulse counter"}, // LAS
    {0x3033, 0x1B, 0x00, "Lansen pulse counter"}, // LAS
    {0x3265, 0x01, 0x08, "Siemens WHE542 heat cost allocator"}, // LSE
    {0x3265, 0x16, 0x07, "Qundis / Siemens Q water 5.5 (LSE)"}, // LSE
    {0x3265, 0x17, 0x07, "Qundis / Siemens Q water 5.5 (LSE)"}, // LSE
    {0x3265, 0x18, 0x06, "Qundis / Siemens Q water 5.5 (LSE)"}, // LSE
    {0x3265, 0x18, 0x07, "Qundis / Siemens Q water 5.5 (LSE)"}, // LSE
    {0x3265, 0x18, 0x08, "Qundis Q caloric 5 / Siemens WHE heat cost allocator"}, // LSE
    {0x3265, 0x19, 0x07, "Qundis Q water 5 water meter"}, // LSE
    {0x3265, 0x1A, 0x06, "Qundis Q water 5 water meter"}, // LSE
    {0x3265, 0x1A, 0x07, "Qundis Q water 5 water meter"}, // LSE
    {0x3265, 0x1D, 0x06, "Qundis Q water 5 water meter"}, // LSE
    {0x3265, 0x1D, 0x07, "Qundis Q water 5 water meter"}, // LSE
    {0x3265, 0x21, 0x1A, "Qundis Q smoke 5 smoke detector"}, // LSE
    {0x3265, 0x23, 0x04, "Qundis Q heat 5 US heat meter"}, // LSE
    {0x3265, 0x23, 0x04, "Qundis Q heat 5 heat meter"}, // LSE
    {0x3265, 0x23, 0x1A, "Qundis Q smoke 5 smoke detector"}, // LSE
    {0x3265, 0x23, 0x37, "Qundis Q heat 5 heat meter"}, // LSE
    {0x3265, 0x33, 0x37, "Qundis Q water 5 water meter"}, // LSE
    {0x3265, 0x34, 0x08, "Qundis Q caloric 5 / Siemens WHE heat cost allocator"}, // LSE
    {0x3265, 0x35, 0x08, "Qundis Q caloric 5 / Siemens WHE heat cost allocator"}, // LSE
    {0x3265, 0x35, 0x37, "Qundis Q water 5 water meter"}, // LSE
    {0x3265, 0x36, 0x06, "Qundis Q water 5 water meter"}, // LSE
    {0x3265, 0x36, 0x07, "Qundis Q water 5 water meter"}, // LSE
    {0x3265, 0x3E, 0x04, "Qundis Q heat 5 heat meter"}, // LSE
    {0x3265, 0x3E, 0x37, "Qundis Q heat 5 heat meter"}, // LSE
    {0x3265, 0x46, 0x04, "Qundis Q heat 5 heat meter"}, // LSE
    {0x3265, 0x46, 0x37, "Qundis Q heat 5 heat meter"}, // LSE
    {0x3265, 0x47, 0x04, "Qundis Q heat 5 heat meter"}, // LSE
    {0x3265, 0x47, 0x37, "Qundis Q heat 5 heat meter"}, // LSE
    {0x3265, 0x48, 0x04, "Qundis Q heat 5 heat meter"}, // LSE
    {0x3265, 0x48, 0x37, "Qundis Q heat 5 heat meter"}, // LSE
    {0x3265, 0xD8, 0x07, "Qundis / Siemens Q water 5.5 (LSE)"}, // LSE
    {0x32A7, 0x04, 0x04, "Landis+Gyr Ultraheat T550/T330 heat meter"}, // LUG
    {0x32A7, 0x07, 0x04, "Landis+Gyr / Qundis Q heat 5.5 US heat meter"}, // LUG
    {0x32A7, 0x0A, 0x04, "Landis+Gyr / Qundis Q heat 5.5 US heat meter"}, // LUG
    {0x3424, 0x00, 0x04, "Maddalena Microclima heat meter"}, // MAD
    {0x3424, 0x01, 0x06, "Maddalena water module"}, // MAD
    {0x3424, 0x01, 0x07, "Maddalena water module"}, // MAD
    {0x3424, 0x50, 0x06, "Maddalena EVO 868 water module"}, // MAD
    {0x3424, 0x50, 0x07, "Maddalena EVO 868 water module"}, // MAD
    {0x3424, 0x50, 0x16, "Maddalena EVO 868 water module"}, // MAD
    {0x38B3, 0x03, 0x02, "Apator/Tauron amiplus (Otus, Norax, Develco module)"}, // NES
    {0x3B52, 0x00, 0x02, "NZR DHZ electricity meter"}, // NZR
    {0x4129, 0x01, 0x1B, "PiiGAB temperature/humidity sensor"}, // PII
    {0x4493, 0x16, 0x06, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x16, 0x07, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x17, 0x06, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x17, 0x07, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x18, 0x06, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x18, 0x07, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x19, 0x07, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x1A, 0x06, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x1A, 0x07, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x1D, 0x06, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x1D, 0x07, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x21, 0x1A, "Qundis Q smoke 5 smoke detector"}, // QDS
    {0x4493, 0x23, 0x04, "Qundis Q heat 5 heat meter"}, // QDS
    {0x4493, 0x23, 0x1A, "Qundis Q smoke 5 smoke detector"}, // QDS
    {0x4493, 0x23, 0x37, "Qundis Q heat 5 heat meter"}, // QDS
    {0x4493, 0x33, 0x37, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x34, 0x08, "Qundis Q caloric 5 / Siemens WHE heat cost allocator"}, // QDS
    {0x4493, 0x35, 0x08, "Qundis Q caloric 5 / Siemens WHE heat cost allocator"}, // QDS
    {0x4493, 0x35, 0x37, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x36, 0x06, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x36, 0x07, "Qundis Q water 5 water meter"}, // QDS
    {0x4493, 0x36, 0x08, "Qundis Q caloric 5 / Siemens WHE heat cost allocator"}, // QDS
    {0x4493, 0x3E, 0x04, "Qundis Q heat 5 heat meter"}, // QDS
    {0x4493, 0x3E, 0x37, "Qundis Q heat 5 heat meter"}, // QDS
    {0x4493, 0x46, 0x04, "Qundis Q heat 5 heat meter"}, // QDS
    {0x4493, 0x46, 0x37, "Qundis Q heat 5 heat meter"}, // QDS
    {0x4493, 0x47, 0x04, "Qundis Q heat 5 heat meter"}, // QDS
    {0x4493, 0x47, 0x37, "Qundis Q heat 5 heat meter"}, // QDS
    {0x4493, 0x48, 0x04, "Qundis Q heat 5 heat meter"}, // QDS
    {0x4493, 0x48, 0x37, "Qundis Q heat 5 heat meter"}, // QDS
    {0x482D, 0x55, 0x08, "INNOTAS Euris II heat cost allocator"}, // RAM
    {0x48AC, 0x41, 0x00, "Relay heat cost allocator converter"}, // REL
    {0x4C30, kAny, 0x04, "Diehl IZAR (PRIOS) water module"}, // SAP
    {0x4C30, kAny, 0x15, "Diehl IZAR (PRIOS) water module"}, // SAP
    {0x4C30, 0x00, 0x07, "Diehl IZAR (PRIOS) water module"}, // SAP
    {0x4CA3, 0x13, 0x02, "Schneider iEM3000 electricity meter"}, // SEC
    {0x4CA3, 0x15, 0x02, "Schneider iEM3000 electricity meter"}, // SEC
    {0x4CA3, 0x18, 0x02, "Schneider iEM3000 electricity meter"}, // SEC
    {0x4CAE, 0x1D, 0x04, "Sensus PolluCom F heat meter"}, // SEN
    {0x4CAE, 0x68, 0x06, "Sensus iPERL water meter"}, // SEN
    {0x4CAE, 0x68, 0x07, "Sensus iPERL water meter"}, // SEN
    {0x4CAE, 0x7C, 0x07, "Sensus iPERL water meter"}, // SEN
    {0x4DEE, 0x16, 0x08, "Sontex 868 heat cost allocator"}, // SON
    {0x4DEE, 0x1B, 0x04, "Sontex Supercal 531/739 heat meter"}, // SON
    {0x4DEE, 0x3C, 0x06, "Sontex Supercom 587 water module"}, // SON
    {0x4DEE, 0x3C, 0x07, "Sontex Supercom 587 water module"}, // SON
    {0x4E0C, kAny, kAny, "Diehl (Sappel) telegram with CI A0-A7 is PRIOS"}, // SPL
    {0x5068, 0x17, 0x04, "Techem Vario 4 typ 4.5.1 MID heat meter"}, // TCH
    {0x5068, 0x22, 0x43, "Techem Compact V heat meter"}, // TCH
    {0x5068, 0x27, 0x04, "Techem Vario 4 typ 4.5.1 heat meter"}, // TCH
    {0x5068, 0x27, 0xC3, "Techem Vario 4 typ 4.5.1 heat meter"}, // TCH
    {0x5068, 0x28, 0x04, "Techem Vario 4 typ 4.1.1 heat meter"}, // TCH
    {0x5068, 0x39, 0x43, "Techem Compact V heat meter"}, // TCH
    {0x5068, 0x45, 0x04, "Techem Compact V heat meter"}, // TCH
    {0x5068, 0x45, 0x43, "Techem Compact V heat meter"}, // TCH
    {0x5068, 0x45, 0xC3, "Techem Compact V heat meter"}, // TCH
    {0x5068, 0x50, 0x72, "Techem MK Radio 3a water module"}, // TCH
    {0x5068, 0x61, 0x80, "Techem FHKV (older) heat cost allocator"}, // TCH
    {0x5068, 0x64, 0x80, "Techem FHKV (older) heat cost allocator"}, // TCH
    {0x5068, 0x69, 0x08, "Techem FHKV data IV heat cost allocator"}, // TCH
    {0x5068, 0x69, 0x80, "Techem FHKV data III heat cost allocator"}, // TCH
    {0x5068, 0x70, 0x62, "Techem MK Radio 4 water module"}, // TCH
    {0x5068, 0x70, 0x72, "Techem MK Radio 4 water module"}, // TCH
    {0x5068, 0x71, 0x43, "Techem Compact V heat meter"}, // TCH
    {0x5068, 0x74, 0x62, "Techem MK Radio 3 warm water"}, // TCH
    {0x5068, 0x74, 0x62, "Techem MK Radio 3 water module"}, // TCH
    {0x5068, 0x74, 0x72, "Techem MK Radio 3 water module"}, // TCH
    {0x5068, 0x76, 0xF0, "Techem smoke detector TSD2"}, // TCH
    {0x5068, 0x94, 0x08, "Techem FHKV data IV heat cost allocator"}, // TCH
    {0x5068, 0x94, 0x80, "Techem FHKV data III heat cost allocator"}, // TCH
    {0x5068, 0x95, 0x37, "Techem MK Radio 4a water module"}, // TCH
    {0x5068, 0x95, 0x62, "Techem MK Radio 4 water module"}, // TCH
    {0x5068, 0x95, 0x72, "Techem MK Radio 4 cold water"}, // TCH
    {0x5068, 0x95, 0x72, "Techem MK Radio 4 water module"}, // TCH
    {0x5930, 0x01, 0x07, "Kaden water meter"}, // VIP
    {0x5930, 0x1E, 0x08, "Kaden / VIPA heat cost allocator"}, // VIP
    {0x5CA8, 0x03, 0x07, "Wehrle water module"}, // WEH
    {0x5CA8, 0xFE, 0x07, "Wehrle water module"}, // WEH
    {0x5CB0, 0x02, 0x1B, "Weptech Munia temperature/humidity sensor"}, // WEP
    {0x5CB0, 0x04, 0x1B, "Weptech Munia temperature/humidity sensor"}, // WEP
    {0x5E94, 0x59, 0x07, "Watertech water meter"}, // WTT
    {0x5F47, 0x03, 0x16, "Wehrle Modularis water module"}, // WZG
    {0x6A49, 0x00, 0x07, "Zenner / Minol Minomess water meter"}, // ZRI
    {0x6A49, 0x01, 0x06, "Zenner / Minol Minomess water meter"}, // ZRI
    {0x6A49, 0x01, 0x16, "Zenner / Minol Minomess water meter"}, // ZRI
    {0x6A49, 0x0B, 0x16, "Zenner water module 0B"}, // ZRI
    {0x6A49, 0x88, 0x04, "Zenner C5-ISF / Multidata heat meter"}, // ZRI
    {0x6A49, 0x88, 0x07, "Zenner C5-ISF / Multidata heat meter"}, // ZRI
    {0x6A49, 0x88, 0x0D, "Zenner C5-ISF / Multidata heat meter"}, // ZRI
    {0x6A49, 0x99, 0x07, "Zenner IUWS ultrasonic water meter"}, // ZRI
    {0x6A49, 0xFC, 0x08, "Zenner Caltos E / D1605 heat cost allocator"}, // ZRI
    {0x6A49, 0xFD, 0x08, "Qundis Q caloric 5 / Siemens WHE heat cost allocator"}, // ZRI
};
// clang-format on

} // namespace

std::span<const KnownMeterRow> knownMeterRows()
{
    return kRows;
}

} // namespace wmbus
