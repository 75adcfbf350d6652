// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchproblem.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace counterpart::search {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SearchProblem)
};
} // namespace

QString problemOf(const QString &text, const QString &problem)
{
    static const QRegularExpression hanging(u"^(AND|OR|NOT)\\b|\\b(AND|OR|NOT|NEAR)$"_s);
    if (text.count(u'"') % 2 != 0)
        return Texts::tr("A quotation mark is missing: put one before and one after the phrase.");
    if (text.count(u'(') != text.count(u')'))
        return Texts::tr("A bracket is missing: each ( needs a ).");
    if (hanging.match(text).hasMatch())
        return Texts::tr("AND, OR and NOT go between words: demining OR mines. Write them in lower case to "
                         "search for the words themselves.");
    return problem;
}

} // namespace counterpart::search
