// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/decoding.h"

#include "core/reading/common/charsets.h"
#include "core/reading/common/encodingguess.h"

#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>
#include <array>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

QString decodeAs(QStringDecoder decoder, QByteArrayView bytes)
{
    QString text = decoder(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.removeFirst();
    return text;
}

/// Share of the characters of \p text that a person would write: letters, digits, marks, blanks, punctuation.
double readableShare(QStringView text)
{
    qsizetype good = 0;
    for (const QChar c : text) {
        const bool control = c.category() == QChar::Other_Control && !c.isSpace();
        const bool odd = c.unicode() == QChar::ReplacementCharacter ||
                         c.category() == QChar::Other_NotAssigned || c.category() == QChar::Other_PrivateUse;
        good += !control && !odd;
    }
    return text.isEmpty() ? 0.0 : double(good) / double(text.size());
}

/// UTF-16 without a mark shows in the blanks and line ends: their upper byte is zero, always on the same
/// side.
std::optional<Decoded> decodeUnmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size() & ~1, 8192));
    std::array<qsizetype, 2> zeros{};
    std::array<qsizetype, 2> blanks{};
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        zeros[0] += sample[i] == 0;
        zeros[1] += sample[i + 1] == 0;
        blanks[0] += sample[i] == 0 && (sample[i + 1] == ' ' || sample[i + 1] == '\n');
        blanks[1] += sample[i + 1] == 0 && (sample[i] == ' ' || sample[i] == '\n');
    }
    const bool little = zeros[1] > zeros[0];
    if (blanks[little] == 0 || zeros[!little] * 20 > zeros[little])
        return {};
    const auto encoding = little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    QString text = decodeAs(QStringDecoder(encoding), bytes.first(bytes.size() & ~1));
    if (readableShare(text.first(std::min<qsizetype>(text.size(), 8192))) < 0.98)
        return {};
    return Decoded{std::move(text), little ? u"UTF-16LE"_s : u"UTF-16BE"_s, {}};
}

/// The encoding that an XML or HTML declaration in the first bytes names, or nothing.
QByteArray declaredEncoding(QByteArrayView bytes)
{
    static const QRegularExpression pattern(
        uR"((?:<\?xml[^>]*\bencoding|<meta[^>]*\bcharset)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    return pattern.match(head).captured(1).toLatin1();
}

bool looksBinary(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 65536));
    const auto odd = std::ranges::count_if(sample, [](char byte) {
        const auto c = static_cast<unsigned char>(byte);
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1B;
    });
    return odd > 2 && odd * 200 > sample.size();
}

/// Offset of the first byte of a multi-byte sequence that the end of \p bytes cuts, or the size.
qsizetype cutTail(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto c = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (c < 0x80)
            break;
        if (c >= 0xC0)
            return (c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2) > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

std::optional<Decoded> decodeUtf8(QByteArrayView bytes)
{
    const qsizetype whole = cutTail(bytes);
    QString text = decodeAs(QStringDecoder(QStringConverter::Utf8), bytes.first(whole));
    const qsizetype broken = text.count(QChar::ReplacementCharacter) - bytes.count("\xEF\xBF\xBD");
    const qsizetype high = std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x80; });
    // A few broken bytes among many good sequences are damage; the other way round it is another encoding.
    if (broken > 0 && high < broken * 4)
        return {};
    Decoded decoded{std::move(text), u"UTF-8"_s, {}};
    if (whole < bytes.size())
        decoded.warnings
            << u"truncated: the file is cut short in the middle of a character; its text is kept up to there"_s;
    if (broken > 0)
        decoded.warnings << damageTold(broken);
    return decoded;
}

/// By what the bytes themselves say.
Decoded decodeGuessed(QByteArrayView bytes)
{
    const EncodingGuess guess = guessEncoding(bytes);
    Decoded decoded = decodeDeclared(bytes, guess.encoding).value_or(Decoded{});
    if (!guess.isSure)
        decoded.warnings.prepend(
            u"its encoding is not told, and was guessed (%1): letters may be others than were written"_s.arg(
                decoded.encoding));
    return decoded;
}

/// What a page declares, which stands in bytes of ASCII: of UTF-16 it cannot be true.
std::optional<Decoded> decodeByDeclaration(QByteArrayView bytes)
{
    const QByteArray label = declaredEncoding(bytes).toLower();
    auto decoded = label.startsWith("ut") || label.startsWith("ucs") ? std::nullopt : decodeDeclared(bytes, label);
    // A few damaged characters are damage; many are another encoding than was declared.
    const qsizetype high = decoded ? std::ranges::count_if(decoded->text, [](QChar c) { return c.unicode() >= 0x80; }) : 0;
    return decoded && damagedCharacters(decoded->text) * 4 <= high ? decoded : std::nullopt;
}

} // namespace

std::optional<Decoded> decode(QByteArrayView bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QString text = decodeAs(QStringDecoder(*marked), bytes);
        return Decoded{std::move(text), QString::fromLatin1(QStringConverter::nameForEncoding(*marked)), {}};
    }
    if (const QByteArray escaped = escapedEncoding(bytes); !escaped.isEmpty())
        return Decoded{decodeAs(QStringDecoder(escaped.constData()), withoutEmptyShifts(bytes.toByteArray())),
                       QString::fromLatin1(escaped),
                       {}};
    if (bytes.contains('\0'))
        return decodeUnmarkedUtf16(bytes);
    if (looksBinary(bytes))
        return {};
    if (auto utf8 = decodeUtf8(bytes))
        return utf8;
    const auto declared = decodeByDeclaration(bytes);
    return declared ? *declared : decodeGuessed(bytes);
}

} // namespace counterpart::reading
