// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keys/kem_file.h"

#include "engine/importing/zip_archive.h"
#include "engine/keys/kem_envelope.h"
#include "engine/keys/key_notation.h"

#include <QString>
#include <QStringConverter>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace engine {

namespace {

/// As on the radio: eight digits, of which XML may have lost leading zeros. No maker in front of them: Kamstrup's
/// water meters send KAW, the others KAM, and meters of other makers come in KEM files, too.
std::optional<wmbus::AddressPattern> patternOf(const QString &number)
{
    std::string digits = number.section(u'/', 0, 0).toStdString();
    const bool isNumber = !digits.empty() && digits.size() <= kMeterNumberDigits
                          && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return std::nullopt;
    digits.insert(0, kMeterNumberDigits - digits.size(), '0');
    return wmbus::AddressPattern::parse(digits);
}

/// What the elements of one meter say.
struct KemMeter
{
    QString name;
    QString serialNumber; ///< as printed on the meter, "12345678/K8/17" with device code and year
    QString meterNumber; ///< mostly the same; a supplier may have chosen another one
    std::optional<wmbus::Key> key;
    std::string_view keyProblem; ///< an id of KeyFileProblem where there is no key

    [[nodiscard]] std::string number() const; ///< as on the radio, where it is one
};

std::string KemMeter::number() const
{
    const QString &number = serialNumber.isEmpty() ? meterNumber : serialNumber;
    const auto pattern = patternOf(number);
    return pattern ? pattern->text() : number.toStdString();
}

/// What an XML file holds, as far as it can be read.
struct KemContent
{
    std::vector<KemMeter> meters;
    bool hasRoot = false; ///< its start
    bool isWhole = false;
    bool hasDoctype = false;
    bool isSigned = false;
};

QString *fieldOf(KemMeter &meter, QStringView element)
{
    if (element == u"SerialNo")
        return &meter.serialNumber;
    if (element == u"MeterNo" || element == u"DeviceNo")
        return &meter.meterNumber;
    return element == u"MeterName" || element == u"DeviceName" ? &meter.name : nullptr;
}

void setKey(KemMeter &meter, QString text)
{
    std::string digits = text.toStdString();
    meter.key = wmbus::Key::fromHex(digits);
    if (meter.key && meter.key->size() != kAesKeyDigits / 2)
        meter.key.reset();
    if (!meter.key)
        meter.keyProblem = isNoKey(digits) ? "kem-no-key" : keyProblem(digits, meter.number());
    wipe(digits.data(), digits.size());
    wipe(text.data(), std::size_t(text.size()) * sizeof(QChar));
}

KemMeter readMeter(QXmlStreamReader &xml)
{
    KemMeter meter;
    QString key;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        QString *field = xml.name() == u"DEK" ? &key : fieldOf(meter, xml.name());
        if (field)
            *field = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        else
            ++depth;
    }
    setKey(meter, std::move(key));
    return meter;
}

/// Reads until the root ends: what fills up the last block stands behind it, and some of it could even be a ">".
KemContent readContent(QString text)
{
    KemContent content;
    {
        QXmlStreamReader xml(text);
        for (int depth = 0; !xml.atEnd() && !content.isWhole && !content.hasDoctype;) {
            const auto token = xml.readNext();
            content.hasDoctype = token == QXmlStreamReader::DTD; // entities could make the file anything
            if (token == QXmlStreamReader::EndElement)
                content.isWhole = --depth == 0;
            if (token != QXmlStreamReader::StartElement)
                continue;
            content.hasRoot = true;
            content.isSigned = content.isSigned || xml.name() == u"Signature";
            if (depth > 0 && (xml.name() == u"Meter" || xml.name() == u"Device"))
                content.meters.push_back(readMeter(xml));
            else
                ++depth;
        }
    }
    wipe(text.data(), std::size_t(text.size()) * sizeof(QChar));
    return content;
}

class KemReader
{
public:
    explicit KemReader(std::span<const std::uint8_t> password) : m_password(password) { }

    void readArchive(std::string_view bytes);
    void readEnvelope(std::string_view xml);
    /// False where it is no XML of meters; then nothing was taken from it.
    [[nodiscard]] bool readPlain(std::string_view xml);
    [[nodiscard]] KeyFile takeResult();

private:
    void take(const KemContent &content);
    void add(const KemMeter &meter);
    void problem(std::string_view id, std::string meter = {})
    {
        m_result.problems.push_back({.id = id, .meter = std::move(meter)});
    }
    void problem(ZipProblem why);
    void lock(std::string_view id);

    std::span<const std::uint8_t> m_password;
    KeyFile m_result;
    bool m_wasOpened = false; ///< at least one file in it
    bool m_wasLocked = false;
};

void KemReader::readArchive(std::string_view bytes)
{
    const ZipArchive archive(bytes);
    if (archive.problem() != ZipProblem::None)
        return problem(archive.problem());
    bool foundFile = false;
    for (const ZipEntry &entry : archive.entries()) {
        const std::string name = lowered(entry.name);
        if (!name.ends_with(".kem") && !name.ends_with(".kem2") && !name.ends_with(".xml"))
            continue;
        foundFile = true;
        ZipProblem why = ZipProblem::None;
        const auto file = archive.read(entry, why);
        if (!file)
            problem(why);
        else if (KemEnvelope::isEnvelope(*file))
            readEnvelope(*file);
        else if (!readPlain(*file))
            problem("kem-unknown");
    }
    if (!foundFile)
        problem("zip-file");
}

void KemReader::readEnvelope(std::string_view xml)
{
    const KemEnvelope envelope = KemEnvelope::read(xml);
    if (!envelope.problem.empty())
        return problem(envelope.problem);
    if (m_password.empty())
        return lock("kem-password");
    if (m_password.size() > kMostKemPasswordBytes)
        return lock("kem-long-password");
    const SecretBytes plain = openKemEnvelope(envelope, m_password);
    const QByteArrayView bytes(plain.data(), qsizetype(plain.size()));
    // As text first: the bytes that fill up the last block are arbitrary, and may be no text.
    QStringDecoder decoder(QStringDecoder::encodingForData(bytes, u'<').value_or(QStringDecoder::Utf8));
    const KemContent content = readContent(decoder(bytes));
    if (content.hasDoctype)
        return problem("kem-doctype");
    if (!content.hasRoot)
        return lock("kem-wrong-password");
    if (!content.isWhole)
        return problem("kem-damaged");
    m_result.isSigned = m_result.isSigned || envelope.isSigned;
    take(content);
    if (content.meters.empty())
        problem("kem-empty");
}

bool KemReader::readPlain(std::string_view xml)
{
    const KemContent content = readContent(QString::fromUtf8(xml.data(), qsizetype(xml.size())));
    if (!content.isWhole || content.meters.empty())
        return false;
    take(content);
    return true;
}

void KemReader::take(const KemContent &content)
{
    m_wasOpened = true;
    m_result.isSigned = m_result.isSigned || content.isSigned;
    for (const KemMeter &meter : content.meters)
        add(meter);
}

void KemReader::add(const KemMeter &meter)
{
    if (!meter.key)
        return problem(meter.keyProblem, meter.number());
    const std::string name = meter.name.toStdString();
    const auto serial = patternOf(meter.serialNumber);
    const auto other = patternOf(meter.meterNumber);
    if (serial)
        m_result.entries.push_back({{*serial, *meter.key}, name});
    if (other && (!serial || other->text() != serial->text()))
        m_result.entries.push_back({{*other, *meter.key}, name});
    if (!serial && !other) {
        problem("no-address", meter.number());
        m_result.unaddressed.push_back({*meter.key, name});
    }
}

void KemReader::problem(ZipProblem why)
{
    static constexpr std::array<std::string_view, 5> kIds{"", "zip-damaged", "zip-encrypted", "zip-unsupported",
                                                          "zip-too-large"};
    problem(kIds[std::size_t(why)]);
}

void KemReader::lock(std::string_view id)
{
    problem(id);
    m_wasLocked = true;
}

KeyFile KemReader::takeResult()
{
    m_result.isLocked = m_wasLocked && !m_wasOpened;
    return std::move(m_result);
}

} // namespace

std::optional<KeyFile> readKemFile(std::string_view content, std::span<const std::uint8_t> password)
{
    KemReader reader(password);
    if (ZipArchive::isArchive(content))
        reader.readArchive(content);
    else if (KemEnvelope::isEnvelope(content))
        reader.readEnvelope(content);
    else if (!trimmed(content).starts_with('<') || !reader.readPlain(content))
        return std::nullopt;
    return reader.takeResult();
}

} // namespace engine
