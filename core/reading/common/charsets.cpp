// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/charsets.h"


#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <vector>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

/// What is shown, and by which decoders it is read: the first, unless another one makes more of the bytes.
struct Charset
{
    const char *name;
    std::vector<const char *> decoders;
    std::vector<QByteArrayView> labels; ///< small letters and digits alone
};

const std::vector<Charset> &charsets()
{
    static const std::vector<Charset> all{
        {"windows-1252",
         {"windows-1252"},
         {"cp1252", "xcp1252", "windows1252", "cp819", "ibm819", "iso88591", "iso885911987", "isoir100", "csisolatin1",
          "latin1", "l1"}},
        {"windows-1254",
         {"windows-1254"},
         {"cp1254", "xcp1254", "windows1254", "iso88599", "iso885991989", "isoir148", "csisolatin5", "latin5", "l5"}},
        {"windows-874", {"windows-874"}, {"cp874", "dos874", "windows874", "iso885911", "tis620", "tis62025330"}},
        {"GB18030",
         {"GB18030"},
         {"gb18030", "gb2312", "gb231280", "gbk", "xgbk", "chinese", "csgb2312", "csiso58gb231280", "isoir58", "cp936",
          "ms936", "windows936", "euccn", "xeuccn"}},
        {"EUC-KR",
         {"windows-949"},
         {"euckr", "cseuckr", "korean", "isoir149", "csksc56011987", "ksc5601", "ksc56011987", "ksc56011989", "cp949",
          "ms949", "windows949", "uhc"}},
        {"Big5",
         {"Big5", "Big5-HKSCS"},
         {"big5", "big5hkscs", "cnbig5", "csbig5", "xbig5", "xxbig5", "cp950", "ms950", "windows950"}},
        {"Shift_JIS",
         {"windows-31j"},
         {"shiftjis", "sjis", "xsjis", "csshiftjis", "mskanji", "ms932", "cp932", "windows31j", "cswindows31j",
          "windows932", "xmscp932"}},
        {"KOI8-R", {"KOI8-R"}, {"koi", "koi8", "koi8r", "cskoi8r"}},
        {"KOI8-U", {"KOI8-U"}, {"koi8u", "koi8ru"}},
        // What programs of Windows call by the name of the standard has letters where that has controls.
        {"ISO-8859-2",
         {"ISO-8859-2", "windows-1250"},
         {"iso88592", "iso885921987", "isoir101", "csisolatin2", "latin2", "l2"}},
        {"ISO-8859-7", {"ISO-8859-7", "windows-1253"}, {"iso88597", "iso885971987", "greek", "greek8"}},
        {"ISO-8859-8", {"ISO-8859-8", "windows-1255"}, {"iso88598", "iso88598i", "hebrew", "logical"}},
        {"ISO-8859-13", {"ISO-8859-13", "windows-1257"}, {"iso885913"}},
    };
    return all;
}

/// Labels are compared without their case and punctuation, as decoders do.
QByteArray plain(QByteArrayView label)
{
    QByteArray made;
    for (const char c : label.first(std::min<qsizetype>(label.size(), 60))) {
        const char lower = c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
            made += lower;
    }
    return made;
}

const Charset *charsetOf(QByteArrayView label)
{
    static const auto known = [] {
        QHash<QByteArray, const Charset *> byLabel;
        for (const Charset &charset : charsets()) {
            for (const QByteArrayView of : charset.labels)
                byLabel.insert(of.toByteArray(), &charset);
        }
        return byLabel;
    }();
    return known.value(plain(label));
}

bool isAscii(QByteArrayView label)
{
    static constexpr std::array<QByteArrayView, 4> Labels{"ascii", "usascii", "ansix341968", "iso646us"};
    return std::ranges::contains(Labels, QByteArrayView(plain(label)));
}

bool isSingleByte(QByteArrayView encoding)
{
    return encoding.startsWith("ISO-8859") || encoding.startsWith("iso-8859") || encoding.startsWith("windows-") ||
           encoding.startsWith("KOI8");
}

QString decodedBy(const char *decoder, QByteArrayView bytes)
{
    // A character that the end cuts off is damage, not something to wait for.
    QString text = QStringDecoder(decoder, QStringConverter::Flag::Stateless)(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.removeFirst();
    return text;
}

qsizetype privateCharacters(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.category() == QChar::Other_PrivateUse; });
}

} // namespace

qsizetype damagedCharacters(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) {
        const char16_t u = c.unicode();
        return u == QChar::ReplacementCharacter || (u >= 0x80 && u < 0xA0 && u != 0x85);
    });
}

QString damageTold(qsizetype characters)
{
    return u"%1 damaged characters could not be read"_s.arg(characters);
}

QByteArray encodingOfLabel(QByteArrayView label)
{
    if (const Charset *charset = charsetOf(label))
        return charset->name;
    const QByteArray name = label.trimmed().toByteArray();
    return !name.isEmpty() && QStringDecoder(name.constData()).isValid() ? name : QByteArray();
}

std::optional<Decoded> decodeDeclared(QByteArrayView bytes, QByteArrayView label)
{
    const bool hasHigh = std::ranges::any_of(bytes, [](char c) { return c < 0; });
    const QByteArray encoding = isAscii(label) ? QByteArray() : encodingOfLabel(label);
    if (encoding.isEmpty())
        return {};
    // Real text in such an encoding is never valid UTF-8 by chance.
    if (hasHigh && isSingleByte(encoding)) {
        QString utf8 = decodedBy("UTF-8", bytes);
        if (!utf8.contains(QChar::ReplacementCharacter))
            return Decoded{std::move(utf8), u"UTF-8"_s, {}};
    }
    const Charset *charset = charsetOf(label);
    Decoded best;
    qsizetype fewest = -1;
    for (const char *decoder : charset ? charset->decoders : std::vector<const char *>{encoding.constData()}) {
        QString text = decodedBy(decoder, bytes);
        const qsizetype odd = damagedCharacters(text) + privateCharacters(text);
        if (fewest >= 0 && odd >= fewest)
            continue;
        fewest = odd;
        best.text = std::move(text);
    }
    best.encoding = QString::fromLatin1(encoding);
    if (const qsizetype damaged = damagedCharacters(best.text); damaged > 0)
        best.warnings << damageTold(damaged);
    return best;
}

} // namespace counterpart::reading
