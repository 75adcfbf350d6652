// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/marktexts.h"

#include "core/domain/accounttexts.h"
#include "core/domain/depth.h"
#include "core/text/joining.h"
#include "ui/models/commitmentwording.h"
#include "ui/models/wording.h"
#include "ui/timeline/timeticks.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterpart::timeline {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineMarks)
};

constexpr int MostListed = 7;          ///< titles on the card of several marks
constexpr qsizetype LongestText = 220; ///< characters of one line of a card

QString cut(const QString &text)
{
    return text.size() <= LongestText ? text : text.first(LongestText - 1).trimmed() + u'…';
}

/// The date as it was told; nullopt where the mark has borrowed that of its meeting.
std::optional<domain::PartialDate> toldDate(const TimelineModel &model, const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Document:
        return model.document(mark).published;
    case MarkKind::Meeting:
    case MarkKind::NoAccount:
        return model.meeting(mark).date;
    case MarkKind::Due:
        break;
    }
    return domain::PartialDate::fromString(model.commitment(mark).due);
}

QStringList documentFacts(const TimelineModel &model, const Mark &mark)
{
    const domain::DocumentRow &row = model.document(mark);
    QStringList facts{models::sideName(row.side)};
    if (row.issuer != facts.first())
        facts.append(row.issuer);
    facts.append(models::docTypeName(row.docType));
    if (!row.relays.isEmpty())
        facts.append(Texts::tr("relays %1").arg(models::sideName(row.relays)));
    else if (mark.light)
        facts.append(Texts::tr("no account of its own"));
    facts.append(domain::notAnalysedText(row)); // empty ones are left out
    return facts;
}

QStringList dueFacts(const TimelineModel &model, const Mark &mark)
{
    const domain::CommitmentRow &row = model.commitment(mark);
    return {models::commitmentKindName(row.kind), models::actorsText(row.kind, row.actors),
            models::commitmentStatusName(row.status),
            models::dueStateName(domain::dueState(row, model.today()))};
}

QStringList missingFacts(const TimelineModel &model, const Mark &mark)
{
    const std::vector<domain::SideAccount> accounts = domain::accountsOf(model.meeting(mark));
    const auto account = std::ranges::find(accounts, mark.side, &domain::SideAccount::side);
    if (account == accounts.end())
        return {};
    return {domain::accountText(*account, model.meeting(mark), model.unread()),
            account->unpublished ? account->unpublished->note : QString()};
}

QStringList factsOf(const TimelineModel &model, const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Document:
        return documentFacts(model, mark);
    case MarkKind::Meeting:
        return {models::formatName(model.meeting(mark).format), model.meeting(mark).place,
                domain::accountsText(model.meeting(mark), model.unread())};
    case MarkKind::NoAccount:
        return missingFacts(model, mark);
    case MarkKind::Due:
        break;
    }
    return dueFacts(model, mark);
}

QString kindName(const TimelineModel &model, const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Document:
        return Texts::tr("Document");
    case MarkKind::Meeting:
    case MarkKind::NoAccount:
        return Texts::tr("Meeting");
    case MarkKind::Due:
        break;
    }
    return domain::binds(model.commitment(mark).kind) ? Texts::tr("Commitment due")
                                                      : Texts::tr("Answer to a request due");
}

/// With the kind of a commitment before it: a list says nothing else of it.
QString listedTitle(const TimelineModel &model, const Mark &mark)
{
    if (mark.kind != MarkKind::Due)
        return markTitle(model, mark);
    const domain::Commitment &fact = model.commitment(mark);
    return text::joined({models::kindAndWhoText(fact.kind, fact.actors), markTitle(model, mark)}, u": ");
}

QString listText(const TimelineModel &model, const Hit &hit)
{
    const std::vector<Mark> &marks = model.lanes()[size_t(hit.lane)].marks;
    QString rows;
    for (int i = hit.first; i < std::min(hit.last, hit.first + MostListed); ++i) {
        const Mark &mark = marks[size_t(i)];
        rows += u"<tr><td style='white-space:pre'>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
            markDate(model, mark).toHtmlEscaped(), cut(listedTitle(model, mark)).toHtmlEscaped());
    }
    const int count = hit.last - hit.first;
    QString text = u"<b>%1</b><table>%2</table>"_s.arg(
        Texts::tr("%1, %L2 marks").arg(model.lanes()[size_t(hit.lane)].name().toHtmlEscaped()).arg(count),
        rows);
    if (count > MostListed)
        text += Texts::tr("and %L1 more").arg(count - MostListed);
    return text;
}

} // namespace

QString markTitle(const TimelineModel &model, const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Document: {
        const domain::DocumentRow &row = model.document(mark);
        return row.shownTitle();
    }
    case MarkKind::Meeting:
    case MarkKind::NoAccount:
        return model.meeting(mark).title;
    case MarkKind::Due:
        break;
    }
    return models::actionText(model.commitment(mark));
}

QString markDate(const TimelineModel &model, const Mark &mark)
{
    const std::optional<domain::PartialDate> date = toldDate(model, mark);
    if (!date || !date->isValid())
        return Texts::tr("%1 (its meeting's date)").arg(spanName(mark.span));
    const QString text = models::dateText(date);
    switch (date->precision) {
    case domain::DatePrecision::Month:
        return Texts::tr("%1 (known to the month)").arg(text);
    case domain::DatePrecision::Year:
        return Texts::tr("%1 (known to the year)").arg(text);
    case domain::DatePrecision::Day:
    case domain::DatePrecision::Span:
        break;
    }
    return text;
}

QString spokenText(const TimelineModel &model, const Mark &mark)
{
    QStringList parts{kindName(model, mark), markTitle(model, mark)};
    parts += factsOf(model, mark);
    parts.append(markDate(model, mark));
    return text::joined(parts);
}

QString cardText(const TimelineModel &model, const Hit &hit)
{
    if (!hit.isValid())
        return {};
    if (!hit.isSingle())
        return listText(model, hit);
    const Mark &mark = model.mark({hit.lane, hit.first});
    QStringList lines{u"<b>%1</b>"_s.arg(cut(markTitle(model, mark)).toHtmlEscaped()),
                      cut(text::joined(factsOf(model, mark), u" · ")).toHtmlEscaped(),
                      markDate(model, mark).toHtmlEscaped()};
    return u"<qt>%1</qt>"_s.arg(text::joined(lines, u"<br>"));
}

} // namespace counterpart::timeline
