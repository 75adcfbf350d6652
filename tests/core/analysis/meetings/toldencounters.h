// SPDX-License-Identifier: GPL-3.0-or-later
// What encounters a text tells of, for tests of their finders.
#pragma once

#include "core/analysis/document/documentanalyser.h"
#include "core/lexicon/lexicon.h"

#include <QTimeZone>

namespace counterpart::test {

using namespace Qt::StringLiterals;

/// Paragraphs are separated by blank lines.
inline std::vector<domain::EncounterFact> told(const QString &title, const QString &text,
                                              std::optional<QDate> published = QDate(2022, 11, 14))
{
    domain::CleanDocument document;
    document.text = text;
    document.title = title;
    if (published)
        document.published = QDateTime(*published, QTime(12, 0), QTimeZone::UTC);
    qsizetype at = 0;
    for (const QString &paragraph : text.split(u"\n\n"_s)) {
        document.blocks.push_back({{at, at + paragraph.size()}, domain::BlockKind::Paragraph});
        at += paragraph.size() + 2;
    }
    return analysis::analyseDocument(document, *lexicon::Lexicon::builtIn()).encounters;
}

inline const QString kReadout =
    u"President Vastl Grumm of France met today with Prime Minister Oskel Prandt of Austria in "
    "Vienna on the sidelines of the Danube Summit. The leaders discussed trade. They agreed to "
    "meet again."_s;

} // namespace counterpart::test
