// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/paged/pagemeta.h"

#include "core/lexicon/cues.h"
#include "core/reading/common/blanks.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

int wordsOf(QStringView text)
{
    const auto hasLetter = [](QStringView word) {
        return std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
    };
    int words = 0;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
        words += hasLetter(word);
    return words;
}

bool isTitle(const QString &title)
{
    static const QRegularExpression file(
        lexicon::cuePattern(u"properties.no_title"),
        QRegularExpression::CaseInsensitiveOption);
    const bool unspaced = std::ranges::any_of(title, isUnspaced);
    return title.size() >= 8 && title.size() <= 300 && (unspaced || wordsOf(title) >= 2) &&
           !title.contains(u'_') && !file.match(title).hasMatch();
}

bool isAuthor(const QString &author)
{
    static const QRegularExpression machine(
        lexicon::cuePattern(u"properties.no_author"),
        QRegularExpression::CaseInsensitiveOption);
    const bool digits = std::ranges::any_of(author, [](QChar c) { return c.isDigit(); });
    return author.size() <= 120 && wordsOf(author) >= 2 && !digits && !machine.match(author).hasMatch();
}

/// "11 December 2024", "December 11, 2024" or "2024-12-11" in whatever spacing.
bool bears(QStringView text, QDate date)
{
    const QString page = tidied(text);
    const QString month = QLocale::c().monthName(date.month());
    const QString brief = QLocale::c().monthName(date.month(), QLocale::ShortFormat);
    const QString day = QString::number(date.day());
    const QString year = QString::number(date.year());
    const QRegularExpression written(
        uR"((?<!\d)(?:0?%1(?:st|nd|rd|th)? (?:of )?(?:%2|%3)\.?,? %4|(?:%2|%3)\.? 0?%1(?:st|nd|rd|th)?,? %4|%5)(?!\d))"_s
            .arg(day, month, brief, year, date.toString(Qt::ISODate)),
        QRegularExpression::CaseInsensitiveOption);
    return written.match(page).hasMatch();
}

} // namespace

void readPageMeta(const Pages &pages, QStringView firstPage, domain::CleanDocument &meta)
{
    if (const QString title = tidied(QStringView(pages.title)); isTitle(title))
        meta.title = title;
    if (const QString author = tidied(QStringView(pages.author)); isAuthor(author))
        meta.author = author;
    if (pages.created.isValid() && bears(firstPage, pages.created.date()))
        meta.published = pages.created;
}

} // namespace counterpart::reading
