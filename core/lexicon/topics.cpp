// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/topics.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

void readTopics(const Entry &file, Topics &into, Problems &problems)
{
    for (const Entry &entry : file.entries(u"topic"_s, problems)) {
        entry.expectOnly({u"name"_s, u"group"_s, u"generic"_s, u"terms"_s, u"cased"_s, u"replace"_s},
                         problems);
        const QString name = entry.needed(u"name"_s, problems);
        Topic &topic = into.obtain(name, entry.flag(u"replace"_s, problems));
        topic.name = name;
        topic.group = entry.text(u"group"_s, problems, topic.group);
        topic.generic = entry.flag(u"generic"_s, problems, topic.generic);
        topic.terms += entry.phrases(u"terms"_s, problems);
        topic.cased += entry.texts(u"cased"_s, problems);
    }
}

void addTerms(const Topics &topics, Matcher &matcher)
{
    for (int i = 0; i < topics.size(); ++i) {
        matcher.addAll(Table::Topics, i, 0, topics[i].terms);
        matcher.addAll(Table::Topics, i, 0, topics[i].cased, true);
    }
}

} // namespace counterpart::lexicon
