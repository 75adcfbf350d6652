// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/equalterms.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

void readEqualTerms(const Entry &file, EqualTerms &into, Problems &problems)
{
    for (const Entry &entry : file.entries(u"equal"_s, problems)) {
        entry.expectOnly({u"name"_s, u"kind"_s, u"code"_s, u"terms"_s, u"cased"_s, u"metonyms"_s, u"shown"_s,
                          u"loose"_s, u"replace"_s},
                         problems);
        const QString name = entry.needed(u"name"_s, problems);
        EqualTerm &equal = into.obtain(name, entry.flag(u"replace"_s, problems));
        equal.name = name;
        equal.kind = entry.text(u"kind"_s, problems, equal.kind);
        equal.code = entry.text(u"code"_s, problems, equal.code);
        equal.shown = entry.flag(u"shown"_s, problems, equal.shown);
        equal.loose = entry.flag(u"loose"_s, problems, equal.loose);
        equal.terms += entry.phrases(u"terms"_s, problems);
        equal.cased += entry.texts(u"cased"_s, problems);
        equal.metonyms += entry.texts(u"metonyms"_s, problems);
    }
}

void addTerms(const EqualTerms &terms, Matcher &matcher)
{
    for (int i = 0; i < terms.size(); ++i) {
        matcher.addAll(Table::EqualTerms, i, EqualTerm::Term, terms[i].terms);
        matcher.addAll(Table::EqualTerms, i, EqualTerm::Term, terms[i].cased, true);
        matcher.addAll(Table::EqualTerms, i, EqualTerm::Metonym, terms[i].metonyms);
    }
}

} // namespace counterpart::lexicon
