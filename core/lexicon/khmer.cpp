// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/khmer.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

void readKhmerNames(const Entry &file, KhmerNames &into, Problems &problems)
{
    for (const Entry &entry : file.entries(u"name"_s, problems)) {
        entry.expectOnly({u"entity"_s, u"kind"_s, u"km"_s}, problems);
        const QString entity = entry.needed(u"entity"_s, problems);
        const QString kind = entry.text(u"kind"_s, problems);
        KhmerName &name = into.obtain(kind + u'/' + entity);
        name.entity = entity;
        name.kind = kind;
        name.forms += entry.texts(u"km"_s, problems);
    }
}

void addTerms(const KhmerNames &names, Matcher &matcher)
{
    for (int i = 0; i < names.size(); ++i)
        matcher.addAll(Table::Khmer, i, 0, names[i].forms);
}

} // namespace counterpart::lexicon
