// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/titles.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

namespace {

Title::Kind kindOf(const Entry &entry, Problems &problems)
{
    const QString word = entry.text(u"kind"_s, problems, u"title"_s);
    if (word == u"honorific")
        return Title::Kind::Honorific;
    if (word == u"rank")
        return Title::Kind::Rank;
    if (word == u"office")
        return Title::Kind::Office;
    if (word == u"generic")
        return Title::Kind::Generic;
    if (word != u"title")
        problems.errors.append(entry.place(u"kind"_s) +
                               u": must be honorific, title, rank, office or generic"_s);
    return Title::Kind::Title;
}

} // namespace

void readTitles(const Entry &file, Titles &into, Problems &problems)
{
    for (const Entry &entry : file.entries(u"title"_s, problems)) {
        entry.expectOnly({u"text"_s, u"kind"_s, u"field"_s, u"region"_s, u"gender"_s, u"position"_s,
                          u"variants"_s, u"abbreviations"_s, u"km"_s, u"replace"_s},
                         problems);
        const QString text = entry.needed(u"text"_s, problems);
        const Title::Kind kind = kindOf(entry, problems);
        // The same word may be a title and a generic reference: two rows.
        Title &title =
            into.obtain(text + u'/' + QString::number(int(kind)), entry.flag(u"replace"_s, problems));
        title.text = text;
        title.kind = kind;
        title.field = entry.text(u"field"_s, problems, title.field);
        title.region = entry.text(u"region"_s, problems, title.region);
        title.gender = entry.text(u"gender"_s, problems, title.gender);
        title.after = title.after || entry.text(u"position"_s, problems) == u"after";
        title.variants += entry.texts(u"variants"_s, problems);
        title.abbreviations += entry.texts(u"abbreviations"_s, problems);
        title.khmer += entry.texts(u"km"_s, problems);
    }
}

void addTerms(const Titles &titles, Matcher &matcher)
{
    for (int i = 0; i < titles.size(); ++i) {
        matcher.add(Table::Titles, i, Title::Text, titles[i].text);
        matcher.addAll(Table::Titles, i, Title::Text, titles[i].variants + titles[i].khmer);
        matcher.addAll(Table::Titles, i, Title::Abbreviation, titles[i].abbreviations, true);
    }
}

} // namespace counterpart::lexicon
