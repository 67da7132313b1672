// SPDX-License-Identifier: GPL-3.0-or-later
#include "wmbus/published_telegrams.h"

using namespace wmbus;

namespace help {

namespace {

const char *const kOmsKey = "0102030405060708090A0B0C0D0E0F11";
const char *const kCountingKey = "000102030405060708090A0B0C0D0E0F";

// Telegrams of the standards' annexes and of public test suites, with the keys that were published with them.
const std::vector<PublishedTelegram> kTelegrams = {
    {"mode 5, short header, format A with checksums",
     "2E44931578563412330333637A2A0020255923C95AAA26D1B2E7493BC2AD013EC4A6F6D3529B520EDFF0EA6DEFC955B29D6D69EBF3EC8A",
     {{"ELS-12345678-33-03", kOmsKey}},
     Outcome::Decoded,
     Verdict::Fits,
     ProofCheckBytes | ProofRecords,
     "ELS-12345678-33-03",
     "volume=28504.27 m³\ndate-time=2008-05-31T23:50\nerror-flags=0"},
    {"format B with checksum, ELL I, no transport header",
     "1444AE0C7856341201078C2027780B134365877AC5",
     {},
     Outcome::Decoded,
     Verdict::NotEncrypted,
     0,
     "CEN-12345678-01-07",
     "volume=876.543 m³"},
    {"long header behind a radio converter, format A with checksums",
     "3C44934495700237233776A0725880226793442304DC0000200C0504EC6D3900004C0500000000426C9F2CCC0805C3A151070000C2086CBE2"
     "9"
     "326CFFFF046D2874780DB62AAEF0",
     {},
     Outcome::Decoded,
     Verdict::NotEncrypted,
     0,
     "QDS-67228058-23-04",
     "energy=390400 Wh\n1/0/0 energy=0 Wh\n1/0/0 date=2020-12-31\n17/0/0 energy=75100 Wh\n17/0/0 "
     "date=2021-09-30\n"
     "err date=-!not-set\ndate-time=2021-10-22T13:40"},
    {"mode 7 with AFL and CMAC",
     "434493157856341233038C2075900F002C25B30A000021924D4F2FB66E017A75002007109058475F4BC91DF878B80A1B0F98B629024AAC727"
     "9"
     "42BFC549233C0140829B93",
     {{"12345678", kCountingKey}},
     Outcome::Decoded,
     Verdict::Fits,
     ProofCheckBytes | ProofRecords | ProofMac,
     "ELS-12345678-33-03",
     "volume=28504.27 m³\ndate-time=2008-05-31T23:50\nerror-flags=0"},
    {"mode 7 behind an adapter, ELL III, long header",
     "530824484433221103378E80753A63665544330A31900F002C25B30A0000AF5D74DF73A600D972785634129315330375002007109058475F4"
     "B"
     "C91DF878B80A1B0F98B629024AAC727942BFC549233C0140829B93",
     {{"ELS-12345678", kCountingKey}},
     Outcome::Decoded,
     Verdict::Fits,
     ProofCheckBytes | ProofRecords | ProofMac,
     "ELS-12345678-33-03",
     "volume=28504.27 m³\ndate-time=2008-05-31T23:50\nerror-flags=0"},
    {"mode 10 (CCM), format A with checksums",
     "4544372C060382533C16B8A68C20807A8010FF2A1001DC2E0D00CF1A763885672E138D6C0AF61338403FDEB528AB5E52264E2C61E41B06073"
     "5"
     "50AA296AE9815C1A868A7A9868EC6C624CFBBCECB37210",
     {{"KAW*", "BF902DD6DFADAFE83E4AE6832B5FA14C"}},
     Outcome::Partial,
     Verdict::Fits,
     ProofRecords | ProofMac,
     "KAW-53820306-3C-16",
     "date-time=2025-12-01T08:54\nvolume=0.0 m³\nmanufacturer-specific=1025\nmanufacturer-specific=-1\n"
     "1/0/0 date-time=2025-12-01T00:00\n1/0/0 volume=0.0 m³"},
    {"ELL II with AES-CTR, hop bit set",
     "24442D2C692845631B168D3050209CD621B006B1140AEF4953AE5B86FAFC0B00E70705B846",
     {{"63452869", "4E5508544202058100DFEFA06B0934A5"}},
     Outcome::Partial,
     Verdict::Fits,
     ProofPayloadCrc | ProofRecords,
     "KAM-63452869-1B-16",
     "manufacturer-specific=0\nvolume=474.240 m³\n1/0/0 volume=473.247 m³"},
    {"plain text VIF",
     "3E44934486707945211A7801FD08F081027C034955230082026CFFFF81037C034C41230082036CFFFF03FD17000000326CFFFF046D0F0ABC2"
     "B"
     "02FDAC7E1100",
     {},
     Outcome::Decoded,
     Verdict::NotEncrypted,
     0,
     "QDS-45797086-21-1A",
     "access-number=240\n4/0/0 plain-text=0 #UI\n4/0/0 date=-!not-set\n6/0/0 plain-text=0 #AL\n6/0/0 date=-!not-set\n"
     "error-flags=0\nerr date=-!not-set\ndate-time=2021-11-28T10:15\nduration-since-readout+future=17 s"},
    {"LVAR text, type I, truncated record in the clear tail",
     "6044B8059430040001037A1D005085E2B670BCF1A5C87E0C1A51DA18924EF984613DA2A9CD39D8F4C7208326C76D42DBEADF80D574192B71B"
     "D"
     "7C4F56A7F1513151768A9DB804883B28CB085CA2D0F7438C361CB9E2734712ED9BFBB2A14EF55208",
     {{"*", "00000000000000000000000000000000"}},
     Outcome::Partial,
     Verdict::Fits,
     ProofCheckBytes | ProofRecords,
     "AMX-00043094-01-03",
     "fabrication-number=\"03162296\"\ndate-time=2021-09-15T13:18\nvolume+uncorrected=917.00 m³\n"
     "1/0/0 date-time=2021-09-01T06:00\n1/0/0 volume+uncorrected=911.32 m³\nsupplier-information=0\n"
     "remaining-battery-life=3312 d\nmodel-version=\"  4GGU\"\nparameter-set=2\nmanufacturer-specific=20\n"
     "date-time=2021-09-15T13:18:30"},
    {"negative BCD",
     "2C44A7320613996707047A821000202F2F0C06000000000C14000000000C22224101000B5A4102000B5E4000F0",
     {},
     Outcome::Decoded,
     Verdict::NotEncrypted,
     0,
     "LUG-67991306-07-04",
     "energy=0 kWh\nvolume=0.00 m³\non-time=14122 h\nflow-temperature=24.1 °C\nreturn-temperature=-4.0 °C"},
    {"partial encryption with a clear tail",
     "304493444433221155378C00757288776655934455080004100500DFE2A782146D1513581CD2F83F39040CFD1078563412",
     {{"QDS-55667788-55-08", kCountingKey}},
     Outcome::Decoded,
     Verdict::Fits,
     ProofCheckBytes | ProofRecords,
     "QDS-55667788-55-08",
     "heat-cost=1234 HCA\n1/0/0 date=2007-04-30\n1/0/0 heat-cost=23456 HCA\ncustomer-location=\"12345678\""},
    {"access telegram without data",
     "194793444433221155378C20758B8877665593445508FF040000",
     {},
     Outcome::Decoded,
     Verdict::NotEncrypted,
     0,
     "QDS-55667788-55-08",
     ""},
    {"compact profile that proves its direction",
     "4E4468507620541494087AAD004005089D86B62A329B3439873999738F82461ABDE3C7AC78692B363F3B41EB68607F9C9160F550769B065B6"
     "E"
     "A00A2E44346E29FF5DC5CB86283C69324AD33D137F6F",
     {{"14542076", "FCF41938F63432975B52505F547FCEDF"}},
     Outcome::Decoded,
     Verdict::Fits,
     ProofCheckBytes | ProofRecords,
     "TCH-14542076-94-08",
     "heat-cost=2 HCA\n1/0/0 heat-cost=25 HCA\n1/0/0 date=2020-12-31\n8/0/0 heat-cost=0 HCA\n8/0/0 date=2019-10-31\n"
     "9/0/0 heat-cost+compact-profile=0 HCA@2019-11-30\n10/0/0 heat-cost+compact-profile=0 HCA@2019-12-31\n"
     "11/0/0 heat-cost+compact-profile=0 HCA@2020-01-31\n12/0/0 heat-cost+compact-profile=0 HCA@2020-02-29\n"
     "13/0/0 heat-cost+compact-profile=0 HCA@2020-03-31\n14/0/0 heat-cost+compact-profile=0 HCA@2020-04-30\n"
     "15/0/0 heat-cost+compact-profile=0 HCA@2020-05-31\n16/0/0 heat-cost+compact-profile=0 HCA@2020-06-30\n"
     "17/0/0 heat-cost+compact-profile=0 HCA@2020-07-31\n18/0/0 heat-cost+compact-profile=0 HCA@2020-08-31\n"
     "19/0/0 heat-cost+compact-profile=0 HCA@2020-09-30\n20/0/0 heat-cost+compact-profile=0 HCA@2020-10-31\n"
     "21/0/0 heat-cost+compact-profile=3 HCA@2020-11-30\n22/0/0 heat-cost+compact-profile=25 HCA@2020-12-31"},
    {"mode 10 (CCM), no checksums",
     "4544372C060382533C168C20307A3010FF2A10018C570E006DA7632471F42B0A3CECCD461353573ED02B87118BC5FFE982F7F00A0274543BC"
     "5"
     "1938F8B9C8BB8928114D60788A",
     {{"KAW-53820306", "BF902DD6DFADAFE83E4AE6832B5FA14C"}},
     Outcome::Partial,
     Verdict::Fits,
     ProofRecords | ProofMac,
     "KAW-53820306-3C-16",
     "date-time=2025-12-15T10:28\nvolume=0.0 m³\nmanufacturer-specific=1025\nmanufacturer-specific=-1\n"
     "1/0/0 date-time=2025-12-01T00:00\n1/0/0 volume=0.0 m³"},
    {"inverse compact profile, decrypted by another tool",
     "5E44496A95239325FD087A2CC050052F2F0B6E030100426CDF2C4B6EFFFFFF82046CE1228B046E6200008D04EE132C3BFEFFFFFFFFFFFFFF"
     "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF2F2F2F2F",
     {},
     Outcome::Decoded,
     Verdict::AlreadyDecrypted,
     ProofCheckBytes | ProofRecords,
     "ZRI-25932395-FD-08",
     "heat-cost=103 HCA\n"
     "1/0/0 date=2022-12-31\n"
     "1/0/0 heat-cost=- HCA!not-set\n"
     "8/0/0 date=2023-02-01\n"
     "8/0/0 heat-cost=62 HCA\n"
     "9/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2023-01-01\n"
     "10/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2022-12-01\n"
     "11/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2022-11-01\n"
     "12/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2022-10-01\n"
     "13/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2022-09-01\n"
     "14/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2022-08-01\n"
     "15/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2022-07-01\n"
     "16/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2022-06-01\n"
     "17/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2022-05-01\n"
     "18/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2022-04-01\n"
     "19/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2022-03-01\n"
     "20/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2022-02-01\n"
     "21/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2022-01-01\n"
     "22/0/0 heat-cost+inverse-compact-profile=- HCA!not-set@2021-12-01"},
    {"compact frame in mode 5 with a known layout",
     "7644C5145528502202077320248622C5140007700060255F2AA2967EB77D0BF310341E3636D9ACC17CC5D69CE5632D7B494CC0718E2DBB916"
     "B"
     "BEC0C3FF2B0D6087FD0ABB3BA0779564CC089E4527987EF2221D26D7EA448CA59759ACFBEA4E5B0026EF463592B6668FBF680896E78B461DB"
     "B"
     "77C32903E0",
     {{"22862420", "5CDB04C8EDFDC09EC49B5E76A24D4822"}},
     Outcome::Decoded,
     Verdict::Fits,
     ProofCheckBytes | ProofRecords,
     "EFE-22862420-00-07",
     "1/0/0 date=2025-12-31\n1/0/0 volume=228.854 m³\nerror-flags=0\n2/0/0 volume=252.159 m³\n"
     "3/0/0 volume=245.162 m³\n4/0/0 volume=239.697 m³\n5/0/0 volume=235.110 m³\n6/0/0 volume=228.854 m³\n"
     "7/0/0 volume=222.898 m³\n8/0/0 volume=218.216 m³\n9/0/0 volume=213.264 m³\n10/0/0 volume=207.555 m³\n"
     "11/0/0 volume=203.639 m³\n12/0/0 volume=195.670 m³\n13/0/0 volume=188.600 m³\n14/0/0 volume=184.596 m³\n"
     "15/0/0 volume=177.827 m³\n16/0/0 volume=172.538 m³\ndate-time=2026-05-04T11:58\nvolume=253.409 m³"},
    {"compact frame behind AES-CTR with a known layout",
     "3F442D2C06357260190C8D207C71032F21D477E94B601801285D168F4B4DBA2559D16DA8EBC3DA3974A5E826BDA2CF1BC97F7932A5E0B1B68"
     "9"
     "D1C6242B9C2526",
     {{"60723506", kCountingKey}},
     Outcome::Partial,
     Verdict::Fits,
     ProofPayloadCrc | ProofRecords,
     "KAM-60723506-19-0C",
     "manufacturer-specific+manufacturer-specific=4353\nenergy=25879 kWh\n"
     "manufacturer-specific+manufacturer-specific=43199\nmanufacturer-specific+manufacturer-specific=20434\n"
     "volume=644.33 m³\nerror-flags=0\ndate=2015-09-09\n1/0/0 date=2015-08-31\n1/0/0 energy=25847 kWh\n"
     "1/0/0 volume=642.32 m³\nvolume-flow=0.011 m³/h\nflow-temperature=45.71 °C\nreturn-temperature=28.44 °C"},
    {"wired long frame",
     "6820206808FD7278563412931533032A0000000C1427048502046D32371F1502FD1700008916",
     {},
     Outcome::Decoded,
     Verdict::NotEncrypted,
     0,
     "ELS-12345678-33-03",
     "volume=28504.27 m³\ndate-time=2008-05-31T23:50\nerror-flags=0"},
    {"wired fixed data structure",
     "6813136808057378563412 0A00E97E01000000350100003C16",
     {},
     Outcome::Decoded,
     Verdict::NotEncrypted,
     0,
     "0000-12345678-00-07",
     "volume=1 l\n1/0/0 volume=135 l"},
    {"wired selection by secondary address",
     "680B0B6853FD5278563412FFFFFFFFB216",
     {},
     Outcome::Decoded,
     Verdict::NotEncrypted,
     0,
     "",
     ""},
    {"wired short frame", "105B015C16", {}, Outcome::Decoded, Verdict::NotEncrypted, 0, "", ""},
    {"wired acknowledge", "E5", {}, Outcome::Decoded, Verdict::NotEncrypted, 0, "", ""},
    {"PRIOS, packed serial number",
     "1944304C72242421D401A2013D4013DD8B46A4999C1293E582CC",
     {},
     Outcome::Decoded,
     Verdict::Fits,
     ProofCheckBytes,
     "SAP-19145842-00-07",
     "transmission-period=8 s\nremaining-battery-life=14.5 year\nvolume=3.488 m³\n1/0/0 volume=3.486 m³\n"
     "1/0/0 date=2019-09-30"},
    {"PRIOS, version before the number",
     "2944A511780729662366A20118001378D3B3DB8CEDD77731F25832AAF3DA8CADF9774EA673172E8C61F2",
     {},
     Outcome::Partial,
     Verdict::Fits,
     ProofCheckBytes,
     "DME-66236629-78-07",
     "transmission-period=8 s\nremaining-battery-life=12.0 year\nvolume=16.760 m³\n1/0/0 volume=11.840 m³\n"
     "1/0/0 date=2019-11-30"},
    {"scrambled records",
     "534424232004256092687A370045752235854DEEEA5939FAD81C25FEEF5A23C38FB9168493C563F08DB10BAF87F660FBA91296BA2397E8F42"
     "2"
     "0B86D3A192FB51E0BFCF24DCE72118E0C75A9E89F43BDFE370824B",
     {},
     Outcome::Decoded,
     Verdict::Fits,
     ProofCheckBytes | ProofRecords,
     "HYD-68926025-20-04",
     "energy=2651 kWh\n0/1/0 energy=0 kWh\nvolume=150.347 m³\n0/2/0 volume=0.018 m³\n0/0/1 volume=0.000 m³\n"
     "0/0/2 volume=0.000 m³\nerror-flags=0\nvolume-flow=0.000 m³/h\npower=0 W\nflow-temperature=42.3 °C\n"
     "return-temperature=28.1 °C\ntemperature-difference=14.1 K"},
    {"walk-by block of the maker",
     "49449344939291903408780DFF5F350082180000800007B06EFFFF970000009F2C70020000BE26970000000000010018002E001F002E0023F"
     "F"
     "210008000500020000002F046D220FA227",
     {},
     Outcome::Partial,
     Verdict::NotEncrypted,
     0,
     "QDS-90919293-34-08",
     "manufacturer-specific=raw\ndate-time=2021-07-02T15:34"},
    {"maker's payload without layout",
     "34446850226677116980A0119F27020480048300C408F709143C003D341A2B0B2A0707000000000000062D114457563D71A1850000",
     {},
     Outcome::Unsupported,
     Verdict::NotJudged,
     0,
     "TCH-11776622-69-80",
     ""},
    {"maker's payload, warm water",
     "2F446850313233347462A2069F255900B029310000000306060906030609070606050509050505050407040605070500",
     {},
     Outcome::Unsupported,
     Verdict::NotJudged,
     0,
     "TCH-34333231-74-62",
     ""},
    {"maker's payload, heat meter",
     "36446850626262624543A1009F2777010060780000000A000000000000000000000000000000000000000000000000A04000"
     "00B4010000",
     {},
     Outcome::Unsupported,
     Verdict::NotJudged,
     0,
     "TCH-62626262-45-43",
     ""},
    {"maker's private encrypted frame",
     "1C440106813591041407A0B000266A705474DDB80D9A0EB9AE2EF29D96",
     {},
     Outcome::Unsupported,
     Verdict::NotJudged,
     0,
     "APA-04913581-14-07",
     ""},
    {"maker's own security mode",
     "4644B4097172737405077AA50006101115F78184AB0F1D1E200000005904103103208047004A4800E73C00193E00453F003E"
     "4000E64000E74100F442000144001545005B460000",
     {},
     Outcome::Unsupported,
     Verdict::NotJudged,
     0,
     "BMT-74737271-05-07",
     ""},
    {"full frame behind AES-CTR",
     "5C442D2C06357260190C8D207B70032F212E5118BDA064CD9C1F80C53BC484D1D7B129BBB7CAB735471509FF076CA2EFFE4D"
     "6CA5E1E9D5ECF4A5A71AED85B0FBB8AFE8DE76056871AB42699BC15D0199CA090859AA0BC430955F788195",
     {{"60723506", kCountingKey}},
     Outcome::Partial,
     Verdict::Fits,
     ProofPayloadCrc | ProofRecords,
     "KAM-60723506-19-0C",
     "manufacturer-specific+manufacturer-specific=4353\nenergy=25879 kWh\n"
     "manufacturer-specific+manufacturer-specific=43199\nmanufacturer-specific+manufacturer-specific=20434\n"
     "volume=644.33 m³\nerror-flags=0\ndate=2015-09-09\n1/0/0 date=2015-08-31\n1/0/0 energy=25847 kWh\n"
     "1/0/0 volume=642.32 m³\nvolume-flow=0.011 m³/h\nflow-temperature=45.71 °C\nreturn-temperature=28.44 °C"},
    {"wired link reset", "1040FE3E16", {}, Outcome::Decoded, Verdict::NotEncrypted, 0, "", ""},
    {"wired request for data", "107BFD7816", {}, Outcome::Decoded, Verdict::NotEncrypted, 0, "", ""},
};

} // namespace

const std::vector<PublishedTelegram> &publishedTelegrams()
{
    return kTelegrams;
}

} // namespace help
