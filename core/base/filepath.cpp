// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filepath.h"

#include <QDir>
#include <QUrl>

#include <algorithm>
#include <cstdlib>
#include <unistd.h>

namespace counterpart::base {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype EscapeLength = 4; ///< \xHH
constexpr char16_t FirstLone = 0xdc00;

/// Calls \p character for each character of UTF-8 and \p byte for each byte that is part of none.
template <typename Character, typename Byte>
void walk(QByteArrayView bytes, Character character, Byte byte)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = uchar(bytes[at]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (at + length <= bytes.size() && bytes.sliced(at, length).isValidUtf8()) {
            character(bytes.sliced(at, length), bytes.sliced(at + length));
            at += length;
        } else {
            byte(bytes[at++]);
        }
    }
}

int digit(char16_t letter)
{
    if (letter >= u'0' && letter <= u'9')
        return letter - u'0';
    return letter >= u'A' && letter <= u'F' ? letter - u'A' + 10 : -1;
}

/// The byte of an escape at the beginning of \p text; -1 where there is none.
int escapedByte(QStringView text)
{
    if (text.size() < EscapeLength || text[0] != u'\\' || text[1] != u'x')
        return -1;
    const int high = digit(text[2].unicode());
    const int low = digit(text[3].unicode());
    return high < 0 || low < 0 ? -1 : 16 * high + low;
}

QString escaped(QByteArrayView bytes)
{
    QString text;
    for (const char byte : bytes)
        text += u"\\x"_s + QString::number(uchar(byte), 16).rightJustified(2, u'0').toUpper();
    return text;
}

/// It would break the line that names the file, or show it as another.
bool isUnfitToShow(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    const bool turnsDirection = character == 0x061c || character == 0x200e || character == 0x200f ||
                                (character >= 0x202a && character <= 0x202e) ||
                                (character >= 0x2066 && character <= 0x2069);
    return turnsDirection || character == 0xfeff || (character >= 0xfff9 && character <= 0xfffb);
}

} // namespace

QString pathFromBytes(QByteArrayView bytes)
{
    QString path;
    path.reserve(bytes.size());
    walk(
        bytes,
        [&path](QByteArrayView piece, QByteArrayView rest) {
            const QString text = QString::fromUtf8(piece);
            const bool wouldRead =
                text == u"\\" &&
                escapedByte(u'\\' +
                            QString::fromLatin1(rest.first(std::min(rest.size(), EscapeLength - 1)))) >= 0;
            path += wouldRead || isUnfitToShow(text.toUcs4().value(0)) ? escaped(piece) : text;
        },
        [&path](char byte) { path += escaped(QByteArrayView(&byte, 1)); });
    return path;
}

QByteArray bytesOfPath(QStringView path)
{
    QByteArray bytes;
    qsizetype done = 0;
    for (qsizetype at = path.indexOf(u'\\'); at >= 0; at = path.indexOf(u'\\', at)) {
        const int byte = escapedByte(path.sliced(at));
        if (byte < 0) {
            ++at;
            continue;
        }
        bytes += path.sliced(done, at - done).toUtf8() + char(byte);
        at += EscapeLength;
        done = at;
    }
    return bytes + path.sliced(done).toUtf8();
}

QString pathFromText(const QString &text)
{
    return pathFromBytes(text.toUtf8());
}

QString pathFromUrl(const QUrl &url)
{
    // QUrl decodes to text; only the encoded form has every byte.
    return url.isLocalFile()
               ? pathFromBytes(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()))
               : QString();
}

QUrl urlOfPath(const QString &path)
{
    return QUrl::fromEncoded("file://" + bytesOfPath(path).toPercentEncoding("/"));
}

QStringList commandWords(int argc, const char *const *argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i) {
        QString word;
        walk(
            argv[i], [&word](QByteArrayView piece, QByteArrayView) { word += QString::fromUtf8(piece); },
            [&word](char byte) { word += QChar(char16_t(FirstLone + uchar(byte))); });
        words.append(word);
    }
    return words;
}

QString pathFromWord(const QString &word)
{
    QByteArray bytes;
    qsizetype done = 0;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const bool isLone = word[at].isLowSurrogate() && (at == 0 || !word[at - 1].isHighSurrogate());
        if (!isLone)
            continue;
        bytes += word.sliced(done, at - done).toUtf8() + char(word[at].unicode() - FirstLone);
        done = at + 1;
    }
    return pathFromBytes(bytes + word.sliced(done).toUtf8());
}

QString absolutePath(const QString &path)
{
    if (path.isEmpty())
        return {};
    QString whole = path;
    if (!path.startsWith(u'/')) {
        char *const folder = ::getcwd(nullptr, 0); // as long as it needs to be
        whole = (folder ? pathFromBytes(folder) : QString()) + u'/' + path;
        std::free(folder);
    }
    const QStringList steps = whole.split(u'/');
    const qsizetype up = steps.lastIndexOf(u".."_s);
    if (up >= 0) {
        // What lies above a folder that a link led to is another folder than the name tells.
        const QString real = canonicalPath(steps.first(up + 1).join(u'/'));
        if (!real.isEmpty())
            whole = real + u'/' + steps.sliced(up + 1).join(u'/');
    }
    return QDir::cleanPath(whole);
}

QString folderOfPath(const QString &path)
{
    const QString whole = absolutePath(path);
    return whole.first(std::max<qsizetype>(whole.lastIndexOf(u'/'), 1));
}

QString canonicalPath(const QString &path)
{
    char *const real = ::realpath(bytesOfPath(path).constData(), nullptr);
    const QString found = real ? pathFromBytes(real) : QString();
    std::free(real);
    return found;
}

} // namespace counterpart::base
