// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/frontmatter.h"

#include "core/lexicon/cues.h"
#include "core/reading/common/timestamp.h"

#include <QRegularExpression>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFrontMatter = 64 * 1024;

/// One "key: value" with the lines that go on with it.
struct Entry
{
    QString key;
    QStringList lines; ///< the first is what follows the colon; ends trimmed, indentation kept
};

void appendEscape(QString &out, QStringView text, qsizetype &at)
{
    const char16_t c = text[at].unicode();
    const qsizetype digits = c == u'x' ? 2 : c == u'u' ? 4 : c == u'U' ? 8 : 0;
    if (digits > 0 && at + digits < text.size()) {
        bool ok = false;
        const uint code = text.sliced(at + 1, digits).toUInt(&ok, 16);
        if (ok && code <= 0x10FFFF)
            out += QChar::fromUcs4(code);
        at += digits;
        return;
    }
    switch (c) {
    case u'_':
        out += QChar::Nbsp;
        break;
    case u'n':
    case u't':
    case u'N':
    case u'L':
    case u'P':
    case u'r':
        out += u' ';
        break;
    default:
        out += text[at];
    }
}

QString doubleQuoted(QStringView text)
{
    QString out;
    for (qsizetype at = 1; at < text.size() && text[at] != u'"'; ++at) {
        if (text[at] == u'\\' && at + 1 < text.size())
            appendEscape(out, text, ++at);
        else
            out += text[at];
    }
    return out;
}

QString singleQuoted(QStringView text)
{
    QString out;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at] == u'\'') {
            if (at + 1 >= text.size() || text[at + 1] != u'\'')
                break;
            ++at;
        }
        out += text[at];
    }
    return out;
}

QString scalar(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'"'))
        return doubleQuoted(text);
    if (text.startsWith(u'\''))
        return singleQuoted(text);
    const qsizetype comment = text.indexOf(u" #");
    return (comment < 0 ? text : text.first(comment)).trimmed().toString();
}

/// Lines folded to one: a line end is a blank, or nothing after a backslash in double quotes.
QString folded(const QStringList &lines)
{
    QString out;
    for (const QString &line : lines) {
        const QStringView part = QStringView(line).trimmed();
        const bool escaped = out.endsWith(u'\\') && out.startsWith(u'"');
        if (escaped)
            out.chop(1);
        else if (!out.isEmpty() && !part.isEmpty())
            out += u' ';
        // "\ " at the start of a continuation is an escaped blank, kept for the unescaping.
        out += part;
    }
    return out;
}

QStringList valuesOf(const Entry &entry)
{
    const QString first = entry.lines.front().trimmed();
    QStringList values;
    if (first.startsWith(u'[')) {
        const QString all = folded(entry.lines);
        const auto parts =
            QStringView(all).sliced(1, std::max<qsizetype>(0, all.indexOf(u']') - 1)).split(u',');
        for (const QStringView part : parts)
            values << scalar(part);
    } else if (first.isEmpty() && entry.lines.size() > 1 && entry.lines[1].trimmed().startsWith(u"- ")) {
        for (const QString &line : entry.lines.sliced(1)) {
            if (const QStringView item = QStringView(line).trimmed(); item.startsWith(u"- "))
                values << scalar(item.sliced(2));
        }
    } else if (first.startsWith(u'|') || first.startsWith(u'>')) {
        values << folded(entry.lines.sliced(1));
    } else {
        values << scalar(folded(entry.lines));
    }
    values.removeAll(QString());
    return values;
}

/// The entries up to the closing line; sets \p end behind it. Empty if the block is never closed.
std::vector<Entry> entriesOf(QStringView text, qsizetype &end)
{
    static const QRegularExpression key(uR"(^([A-Za-z][\w .-]{0,60}?)\s*:(?:\s+(.*))?$)"_s);
    std::vector<Entry> entries;
    qsizetype begin = text.indexOf(u'\n') + 1;
    while (begin > 0 && begin < std::min(text.size(), LongestFrontMatter)) {
        qsizetype lineEnd = text.indexOf(u'\n', begin);
        const bool last = lineEnd < 0;
        lineEnd = last ? text.size() : lineEnd;
        QStringView line = text.sliced(begin, lineEnd - begin);
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        begin = last ? 0 : lineEnd + 1;
        if (line == u"---" || line == u"...") {
            end = last ? text.size() : begin;
            return entries;
        }
        if (const auto match = key.matchView(line); match.hasMatch())
            entries.push_back({match.captured(1).toLower(), {match.captured(2)}});
        else if (!entries.empty() && !line.isEmpty())
            entries.back().lines << line.toString();
    }
    return {};
}

} // namespace

QString FrontMatter::value(const QString &key) const
{
    return values.value(key).value(0);
}

std::optional<FrontMatter> parseFrontMatter(QStringView text)
{
    qsizetype start = 0;
    while (start < text.size() && text[start].isSpace())
        ++start;
    const QStringView body = text.sliced(start);
    if (!body.startsWith(u"---\n") && !body.startsWith(u"---\r\n") && !body.startsWith(u"--- "))
        return {};
    qsizetype end = 0;
    const std::vector<Entry> entries = entriesOf(body, end);
    if (entries.empty())
        return {};
    FrontMatter front;
    front.end = start + end;
    for (const Entry &entry : entries)
        front.values.insert(entry.key, valuesOf(entry));
    return front;
}

void applyFrontMatter(const FrontMatter &front, domain::CleanDocument &meta)
{
    const auto first = [&](QStringView list) {
        for (const QString &key : lexicon::cueWords(list).list()) {
            if (const QString value = front.value(key); !value.isEmpty())
                return value;
        }
        return QString();
    };
    meta.title = first(u"fields.front_titles");
    meta.sourceUrl = first(u"fields.front_addresses");
    meta.author = first(u"fields.front_authors");
    meta.siteName = first(u"fields.front_sites");
    meta.languageHint = first(u"fields.front_languages");
    meta.tags = front.values.value(u"tags"_s) + front.values.value(u"categories"_s);
    meta.paraphrase = front.value(u"paraphrase"_s).compare(u"true", Qt::CaseInsensitive) == 0;
    takePublished({first(u"fields.front_dates")}, meta);
}

} // namespace counterpart::reading
