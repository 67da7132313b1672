// SPDX-License-Identifier: GPL-3.0-or-later
// measure_anonymiser FILE [-v]: anonymises telegrams and counts which are refused and why, and which hold an old number
// or key afterwards. FILE holds JSON lines with "telegram", "key" and "meter_id"; a line may hold several telegrams.
#include "engine/sharing/anonymiser.h"
#include "textforms/line_reader.h"

#include "support/secret_text.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <string>

namespace {

std::string textOf(const nlohmann::json &line, const char *name)
{
    const auto found = line.find(name);
    return found != line.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<radio::RawTelegram> telegramsOf(const nlohmann::json &line)
{
    textforms::LineReader reader;
    reader.feed(textOf(line, "telegram") + "\n");
    reader.finish();
    std::vector<radio::RawTelegram> telegrams;
    for (textforms::FoundTelegram &found : reader.takeTelegrams())
        telegrams.push_back(std::move(found.telegram));
    return telegrams;
}

class Tally
{
public:
    explicit Tally(bool verbose) : m_verbose(verbose) { }

    void add(const nlohmann::json &line, const radio::RawTelegram &telegram)
    {
        const std::string keyHex = textOf(line, "key");
        const auto key = wmbus::Key::fromHex(keyHex);
        const engine::AnonymisedTelegram result = m_anonymiser.anonymise(telegram, key);
        ++m_telegrams;
        if (result.isRefused()) {
            ++m_refusals[std::string(result.refusal)];
            say(line, result.refusal);
            return;
        }
        for (const engine::Caution &caution : result.cautions)
            ++m_cautions[std::string(caution.id)];
        wmbus::DecodedTelegram old;
        engine::KeyedDecoder decoder;
        decoder.decode(telegram, key, wmbus::Depth::Readings, old);
        for (const auto &address : {old.link, old.meter}) {
            if (address)
                countLeak(line, result, wmbus::idText(address->id));
        }
        if (key && keyHex.size() == 32 && keyHex.find_first_not_of('0') != std::string::npos)
            countLeak(line, result, keyHex);
    }

    void print() const
    {
        int refused = 0;
        for (const auto &[reason, count] : m_refusals)
            refused += count;
        std::printf("telegrams %d, anonymised with the same layout %d, refused %d, leaking %d\n", m_telegrams,
                    m_telegrams - refused, refused, m_leaks);
        for (const auto &[reason, count] : m_refusals)
            std::printf("  refused, %s: %d\n", reason.c_str(), count);
        for (const auto &[caution, count] : m_cautions)
            std::printf("  with caution, %s: %d\n", caution.c_str(), count);
    }

    [[nodiscard]] bool leaks() const { return m_leaks > 0; }

private:
    void countLeak(const nlohmann::json &line, const engine::AnonymisedTelegram &result, const std::string &secret)
    {
        if (support::holdsSecret(result.telegram.bytes, secret) || support::holdsSecret(result.plain, secret)
            || support::holdsSecret(result.decoded.bytes, secret)) {
            ++m_leaks;
            say(line, "LEAK");
        }
    }
    void say(const nlohmann::json &line, std::string_view what) const
    {
        if (m_verbose)
            std::printf("%s %s: %.*s\n", textOf(line, "id").c_str(), textOf(line, "driver").c_str(), int(what.size()),
                        what.data());
    }

    bool m_verbose;
    engine::Anonymiser m_anonymiser{engine::AnonymiserOptions{}};
    int m_telegrams = 0;
    int m_leaks = 0;
    std::map<std::string, int> m_refusals;
    std::map<std::string, int> m_cautions;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: measure_anonymiser FILE [-v]\n", stderr);
        return 2;
    }
    std::ifstream file(argv[1]);
    Tally tally(argc > 2 && std::strcmp(argv[2], "-v") == 0);
    std::string text;
    while (std::getline(file, text)) {
        const auto line = nlohmann::json::parse(text, nullptr, false);
        if (!line.is_object())
            continue;
        for (const radio::RawTelegram &telegram : telegramsOf(line))
            tally.add(line, telegram);
    }
    tally.print();
    return tally.leaks() ? 1 : 0;
}
