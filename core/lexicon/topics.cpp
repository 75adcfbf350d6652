// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/topics.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

void readTopics(const Entry &file, Topics &into, Problems &problems)
{
    for (const Entry &entry : file.entries(u"topic"_s, problems)) {
        entry.expectOnly({u"name"_s, u"group"_s, u"generic"_s, u"terms"_s, u"cased"_s, u"weak"_s,
                          u"shields"_s, u"replace"_s},
                         problems);
        const QString name = entry.needed(u"name"_s, problems);
        Topic &topic = into.obtain(name, entry.flag(u"replace"_s, problems));
        topic.name = name;
        topic.group = entry.text(u"group"_s, problems, topic.group);
        topic.generic = entry.flag(u"generic"_s, problems, topic.generic);
        topic.terms += entry.phrases(u"terms"_s, problems);
        topic.cased += entry.texts(u"cased"_s, problems);
        topic.weak += entry.texts(u"weak"_s, problems);
        topic.shields += entry.texts(u"shields"_s, problems);
    }
}

void addTerms(const Topics &topics, Matcher &matcher)
{
    for (int i = 0; i < topics.size(); ++i) {
        matcher.addAll(Table::Topics, i, Topics::Strong, topics[i].terms);
        matcher.addAll(Table::Topics, i, Topics::Strong, topics[i].cased, true);
        matcher.addAll(Table::Topics, i, Topics::Weak, topics[i].weak);
        matcher.addAll(Table::Topics, i, Topics::Shield, topics[i].shields);
    }
}

} // namespace counterpart::lexicon
