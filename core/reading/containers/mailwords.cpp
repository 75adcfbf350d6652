// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/mailwords.h"

#include "core/reading/common/charsets.h"
#include "core/reading/common/encodingguess.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestField = 64 * 1024;

QByteArray quotedPrintable(QByteArray text)
{
    text.replace('_', ' ');
    return QByteArray::fromPercentEncoding(text, '=');
}

/// An encoded word, "=?charset*language?B?…?=".
struct Word
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray charset;
    bool base64 = false;
    QByteArray text; ///< still encoded
};

std::vector<Word> wordsOf(const QByteArray &raw)
{
    static const QRegularExpression pattern(uR"(=\?([\w.:+-]{1,60})(?:\*[\w-]{1,20})?\?([BbQq])\?([^?]*)\?=)"_s);
    std::vector<Word> words;
    for (auto it = pattern.globalMatch(QString::fromLatin1(raw)); it.hasNext();) {
        const auto match = it.next();
        words.push_back({match.capturedStart(), match.capturedEnd(), match.captured(1).toLatin1().toLower(),
                         match.captured(2).toUpper() == u"B", match.captured(3).toLatin1()});
    }
    return words;
}

bool isBlank(QByteArrayView piece)
{
    return std::ranges::all_of(piece, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

/// What stands in words \p begin to \p end, which belong together.
QByteArray bytesOf(const std::vector<Word> &words, std::size_t begin, std::size_t end)
{
    QByteArray bytes;
    QByteArray open; ///< base64 that the next word may go on with
    const auto close = [&] {
        bytes += QByteArray::fromBase64(open);
        open.clear();
    };
    for (std::size_t i = begin; i < end; ++i) {
        if (!words[i].base64) {
            close();
            bytes += quotedPrintable(words[i].text);
            continue;
        }
        // Each word is whole by the book, with its padding; some mailers cut the code itself.
        open += QByteArray(words[i].text).replace(' ', "");
        if (open.endsWith('=') || open.size() % 4 == 0)
            close();
    }
    close();
    return bytes;
}

QString decoded(const QByteArray &told, const QByteArray &charset)
{
    const QByteArray bytes = charset.startsWith("iso-2022") ? withoutEmptyShifts(told) : told;
    auto declared = decodeDeclared(bytes, charset);
    if (declared && damagedCharacters(declared->text) == 0)
        return declared->text;
    const auto guessed = bytes.isEmpty() ? std::nullopt : decode(bytes);
    // What is short says little against the mail's own word.
    if (guessed && (!declared || damagedCharacters(guessed->text) == 0) && (!declared || guessed->warnings.isEmpty()))
        return guessed->text;
    return declared ? declared->text : QString::fromUtf8(bytes);
}

/// What stands in a head as it is: UTF-8 by today's rules, whatever the text's encoding is.
QString raw(const QByteArray &bytes, const QByteArray &charset)
{
    QStringDecoder strict(QStringConverter::Utf8);
    QString text = strict(bytes);
    return strict.hasError() ? decoded(bytes, charset) : text;
}

} // namespace

QString decodedField(QByteArrayView told, const QByteArray &charset)
{
    const QByteArray field = told.first(std::min(told.size(), LongestField)).toByteArray();
    const std::vector<Word> words = wordsOf(field);
    QString text;
    qsizetype done = 0;
    for (std::size_t i = 0; i < words.size();) {
        text += raw(field.sliced(done, words[i].begin - done), charset);
        std::size_t end = i + 1;
        while (end < words.size() && words[end].charset == words[i].charset &&
               isBlank(QByteArrayView(field).sliced(words[end - 1].end, words[end].begin - words[end - 1].end)))
            ++end;
        text += decoded(bytesOf(words, i, end), words[i].charset);
        done = words[end - 1].end;
        // Blanks between encoded words only part them.
        if (end < words.size() && isBlank(QByteArrayView(field).sliced(done, words[end].begin - done)))
            done = words[end].begin;
        i = end;
    }
    return (text + raw(field.sliced(done), charset)).simplified();
}

QString fieldParameter(QByteArrayView told, QByteArrayView name, const QByteArray &charset)
{
    static const QRegularExpression pattern(
        uR"x(;\s*([\w-]+)(?:\*(\d{1,3}))?(\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*)))x"_s);
    const QString field = QString::fromLatin1(told.first(std::min(told.size(), LongestField)));
    QMap<int, std::pair<QByteArray, bool>> parts; ///< by number; true where percent-encoded
    for (auto it = pattern.globalMatch(field); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1).compare(QLatin1StringView(name), Qt::CaseInsensitive) != 0)
            continue;
        static const QRegularExpression escape(uR"(\\(.))"_s);
        const QString value = match.hasCaptured(5) && match.capturedStart(5) >= 0
                                  ? match.captured(5).trimmed()
                                  : match.captured(4).replace(escape, u"\\1"_s);
        const bool isExtended = !match.captured(3).isEmpty();
        const int number = match.captured(2).isEmpty() ? 0 : match.captured(2).toInt();
        if (isExtended || !parts.contains(number))
            parts.insert(number, {value.toLatin1(), isExtended});
    }
    if (parts.isEmpty())
        return {};
    QByteArray encoding;
    QByteArray bytes;
    bool isFirst = true;
    bool isAnyExtended = false;
    for (const auto &[value, isExtended] : std::as_const(parts)) {
        QByteArray part = value;
        if (std::exchange(isFirst, false) && isExtended && part.count('\'') >= 2) {
            const qsizetype language = part.indexOf('\'');
            encoding = part.first(language).toLower();
            part = part.sliced(part.indexOf('\'', language + 1) + 1);
        }
        bytes += isExtended ? QByteArray::fromPercentEncoding(part) : part;
        isAnyExtended = isAnyExtended || isExtended;
    }
    return isAnyExtended ? decoded(bytes, encoding).simplified() : decodedField(bytes, charset);
}

} // namespace counterpart::reading
