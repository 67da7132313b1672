// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exporting/english.h"

#include <algorithm>
#include <span>
#include <utility>

namespace engine::english {

namespace {

using Text = std::pair<std::string_view, std::string_view>;

/// Ids whose words alone are no name that people of the field know.
constexpr Text kFields[] = {
    {"ci", "CI"},
    {"dif", "DIF"},
    {"dife", "DIFE"},
    {"vif", "VIF"},
    {"vife", "VIFE"},
    {"length", "length (L)"},
    {"control", "control (C)"},
    {"manufacturer", "manufacturer (M)"},
    {"communication-control", "communication control (CC)"},
    {"session-number", "session number (SN)"},
    {"access-number", "access number (ACC)"},
    {"status", "status (STS)"},
    {"configuration", "configuration (CFG)"},
    {"configuration-extension", "configuration extension (CFGE)"},
    {"authentication-length", "length of this layer (AFLL)"},
    {"fragment-control", "fragment control (FCL)"},
    {"message-control", "message control (MCL)"},
    {"key-information", "key information (KI)"},
    {"message-counter", "message counter (MCR)"},
    {"message-length", "message length (ML)"},
    {"mac", "message authentication code (MAC)"},
    {"payload-crc", "payload checksum"},
    {"full-frame-crc", "checksum of the full frame"},
    {"variable-length", "length of the data (LVAR)"},
    {"prm", "sent by the primary station (PRM)"},
    {"frame-count-bit", "frame count bit (FCB)"},
    {"frame-count-valid", "frame count bit is valid (FCV)"},
    {"access-demand", "more urgent data are waiting (ACD)"},
    {"data-flow-control", "cannot take more data (DFC)"},
    {"function-code", "function"},
    {"bidirectional", "can be reached by radio (B)"},
    {"fast-response", "answers fast (D)"},
    {"synchronous", "sends at fixed times (S)"},
    {"hop-count", "passed on by a repeater (H)"},
    {"priority", "priority (P)"},
    {"accessibility", "listens after this telegram (A)"},
    {"repeated-access", "repeated access (R)"},
    {"extended-delay", "answers after a longer delay (X)"},
    {"more-fragments", "more fragments follow (MF)"},
    {"has-message-control", "message control is present (MCLP)"},
    {"has-message-length", "message length is present (MLP)"},
    {"has-message-counter", "message counter is present (MCRP)"},
    {"has-mac", "authentication code is present (MACP)"},
    {"has-key-information", "key information is present (KIP)"},
    {"fragment-number", "number of this fragment (FID)"},
    {"receiver", "receiver of this telegram (M2, A2)"},
    {"length-in-mac", "message length enters the code (MLMP)"},
    {"counter-in-mac", "message counter enters the code (MCMP)"},
    {"key-information-in-mac", "key information enters the code (KIMP)"},
    {"authentication-type", "authentication type (AT)"},
    {"key-derivation", "key derivation (KDF)"},
    {"key-id", "key number"},
    {"access", "access to the meter (B, A)"},
    {"encrypted-blocks", "encrypted blocks (N)"},
    {"encrypted-length", "encrypted bytes"},
    {"content-of-message", "content of the message (CC)"},
    {"repeater-access", "access through a repeater (R)"},
    {"counter-in-header", "message counter follows (Z)"},
    {"has-key-version", "key version follows (V)"},
    {"tag-length", "length of the authentication tag"},
    {"mode-specific", "bits of this security mode"},
    {"application-status", "application"},
    {"status-bit-5", "maker's bit 5"},
    {"status-bit-6", "maker's bit 6"},
    {"status-bit-7", "maker's bit 7"},
    {"soft-address", "unique in its own installation only"},
    {"fixed-status", "status"},
    {"fixed-date", "counters were stored at a fixed date"},
    {"binary-counters", "counters are binary, not decimal"},
    {"storage-bits", "storage number, these digits"},
    {"tariff-bits", "tariff, these bits"},
    {"subunit-bits", "unit, this bit"},
    {"utc-offset-high", "difference to UTC, upper bits"},
    {"utc-offset-low", "difference to UTC, lower bits"},
    {"maker-data", "maker's own data"},
    {"maker-payload", "maker's own content"},
};

constexpr Text kSymbols[] = {
    {"snd-nr", "SND-NR, sent without being asked"},
    {"snd-ir", "SND-IR, asks to be installed"},
    {"acc-nr", "ACC-NR, can be reached now, no data"},
    {"acc-dmd", "ACC-DMD, asks to be called"},
    {"rsp-ud", "RSP-UD, answer with data"},
    {"ack", "ACK, confirmed"},
    {"nack", "NACK, not confirmed"},
    {"cnf-ir", "CNF-IR, installation confirmed"},
    {"snd-nke", "SND-NKE, link reset"},
    {"snd-ud", "SND-UD, command with data"},
    {"snd-ud2", "SND-UD2, command with data, answer expected"},
    {"snd-ud3", "SND-UD3, command to many, no answer"},
    {"req-ud1", "REQ-UD1, asks for alarms"},
    {"req-ud2", "REQ-UD2, asks for data"},
    {"req-ske", "REQ-SKE, asks for the state of the link"},
    {"dlms", "DLMS application"},
    {"cosem", "COSEM with OBIS codes"},
    {"obis-descriptors", "OBIS descriptions"},
    {"response-records", "answer with records"},
    {"response-compact", "compact frame, values without descriptions"},
    {"response-fixed", "fixed data structure"},
    {"transport-only", "transport layer only, no data"},
    {"maker-security", "the maker's own encryption"},
    {"reserved-security", "reserved by the standard"},
    {"des-cbc", "DES-CBC"},
    {"des-cbc-iv", "DES-CBC, IV from address and date"},
    {"aes-128-cbc", "AES-128-CBC, IV of zeros"},
    {"aes-128-cbc-iv", "AES-128-CBC, IV from address and access number"},
    {"aes-128-cbc-derived-key", "AES-128-CBC, a key for each message"},
    {"aes-128-ctr", "AES-128-CTR"},
    {"aes-128-ctr-cmac", "AES-128-CTR with CMAC"},
    {"aes-128-gcm", "AES-128-GCM"},
    {"aes-128-ccm", "AES-128-CCM"},
    {"tls", "TLS"},
    {"kdf-a", "KDF-A, a key for each message"},
    {"persistent-key", "the meter's own key"},
    {"cmac-2", "AES-CMAC, 2 bytes"},
    {"cmac-4", "AES-CMAC, 4 bytes"},
    {"cmac-8", "AES-CMAC, 8 bytes"},
    {"cmac-12", "AES-CMAC, 12 bytes"},
    {"cmac-16", "AES-CMAC, 16 bytes"},
    {"gmac-12", "AES-GMAC, 12 bytes"},
    {"gmac-16", "AES-GMAC, 16 bytes"},
    {"tag-4", "4 bytes"},
    {"tag-8", "8 bytes"},
    {"tag-12", "12 bytes"},
    {"tag-16", "16 bytes"},
    {"no-data", "no data"},
    {"integer-8", "8-bit integer"},
    {"integer-16", "16-bit integer"},
    {"integer-24", "24-bit integer"},
    {"integer-32", "32-bit integer"},
    {"real-32", "32-bit real"},
    {"integer-48", "48-bit integer"},
    {"integer-64", "64-bit integer"},
    {"readout-selection", "selection for readout"},
    {"bcd-2", "2 decimal digits"},
    {"bcd-4", "4 decimal digits"},
    {"bcd-6", "6 decimal digits"},
    {"bcd-8", "8 decimal digits"},
    {"bcd-12", "12 decimal digits"},
    {"variable-length-data", "variable length"},
    {"special-function", "special function"},
    {"no-window-now", "bidirectional, but does not listen now"},
    {"short-window", "listens for a short time after this telegram"},
};

void append(std::string &out, std::span<const Text> texts, std::string_view id)
{
    const auto found = std::ranges::find(texts, id, &Text::first);
    if (found == texts.end())
        appendWords(out, id);
    else
        out += found->second;
}

} // namespace

void appendField(std::string &out, std::string_view id)
{
    append(out, kFields, id);
}

void appendSymbol(std::string &out, std::string_view id)
{
    append(out, kSymbols, id);
}

} // namespace engine::english
