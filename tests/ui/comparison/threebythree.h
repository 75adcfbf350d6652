// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/report/comparisonbuilder.h"

namespace counterpart::test {

using namespace Qt::StringLiterals;

/// Three sentences a side: one pair says the same, one agrees in part, and each side has one alone.
inline domain::ComparisonView threeByThree()
{
    return ComparisonBuilder()
        .sentencesA({u"They met."_s, u"They discussed Burma."_s, u"He raised Ream."_s}, u"discussed"_s)
        .sentencesB({u"They held talks."_s, u"On demining he asked for more."_s, u"They spoke of Myanmar."_s})
        .link({0}, {0}, domain::LinkRelation::Same)
        .link({1}, {2}, domain::LinkRelation::Partial)
        .term(domain::TermPair::Kind::EqualTerm, u"Burma"_s, u"Myanmar"_s)
        .topic(u"Myanmar"_s, {1}, {2})
        .topic(u"Ream Naval Base"_s, {2}, {})
        .view();
}

/// The same with side B in Khmer.
inline domain::ComparisonView unread()
{
    auto view = threeByThree();
    view.b.row.language = u"km"_s;
    view.b.row.depth = domain::Depth::Part;
    view.b.row.unread = {u"km"_s};
    view.topics.erase(view.topics.begin()); // what B says of topics is not known
    return view;
}

} // namespace counterpart::test
