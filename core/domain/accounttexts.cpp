// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/accounttexts.h"

#include "core/text/joining.h"

#include <QCoreApplication>
#include <QLocale>

namespace counterpart::domain {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MeetingTexts)
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

constexpr qsizetype MostNamed = 2; ///< of a summit's parties without an account only the number is told

QString missingText(const QStringList &sides)
{
    if (sides.isEmpty())
        return {};
    if (sides.size() == 1)
        return Texts::tr("%1: no account in this store").arg(sideName(sides[0]));
    if (sides.size() == MostNamed)
        return Texts::tr("%1 and %2: no account in this store").arg(sideName(sides[0]), sideName(sides[1]));
    return Texts::tr("%1 parties: no account in this store").arg(sides.size());
}

QString unsureText(const QString &side, const QString &documents)
{
    return Texts::tr("%1: no account found, %2").arg(sideName(side), documents);
}

/// Of an account that is there.
QString sourceText(const SideAccount &account)
{
    const QString side = sideName(account.side);
    switch (account.source) {
    case AccountSource::Relayed:
        return account.issuer.isEmpty() ? Texts::tr("%1: relayed by others").arg(side)
                                        : Texts::tr("%1: relayed by %2").arg(side, account.issuer);
    case AccountSource::Joint:
        return Texts::tr("%1: joint text").arg(side);
    case AccountSource::Own:
    case AccountSource::None:
        break;
    }
    return Texts::tr("%1: own text").arg(side);
}

} // namespace

QString sideName(const QString &code)
{
    if (code.isEmpty())
        return Words::tr("Side not known");
    if (code == u"joint")
        return Words::tr("Joint text");
    if (code == u"media")
        return Words::tr("Media");
    if (code == u"un")
        return Words::tr("United Nations");
    const QLocale::Territory territory = QLocale::codeToTerritory(code.toUpper());
    return territory == QLocale::AnyTerritory ? code.toUpper() : QLocale::territoryToString(territory);
}

QString unpublishedText(const UnpublishedAccount &account)
{
    return Texts::tr("did not publish (checked %1 by %2)").arg(dayText(account.checked), account.author);
}

QString contradictionText(const UnpublishedAccount &account)
{
    return Texts::tr("marked as not published (checked %1 by %2), but this store has a text")
        .arg(dayText(account.checked), account.author);
}

QString accountText(const SideAccount &account, const MeetingRow &meeting, const UnreadAccounts &unread)
{
    const QString person = !account.unpublished       ? QString()
                           : account.isContradicted() ? contradictionText(*account.unpublished)
                                                      : unpublishedText(*account.unpublished);
    if (account.source != AccountSource::None)
        return text::joined({sourceText(account), unread.textOf(account.document), person}, u" · ");
    if (account.unpublished)
        return u"%1: %2"_s.arg(sideName(account.side), person);
    const QString documents = unread.perhaps(meeting, account.side);
    return documents.isEmpty() ? missingText({account.side}) : unsureText(account.side, documents);
}

QString accountsText(const MeetingRow &meeting, const UnreadAccounts &unread)
{
    const std::vector<SideAccount> accounts = accountsOf(meeting);
    QStringList missing;
    QStringList unsure;
    QStringList parts;
    bool isSaid = false; // why there is no second account
    for (const SideAccount &account : accounts) {
        if (account.unpublished) {
            parts.append(accountText(account, meeting, unread));
            isSaid |= account.isUnpublished();
            continue;
        }
        const QString gap = unread.textOf(account.document);
        const QString perhaps =
            account.source == AccountSource::None ? unread.perhaps(meeting, account.side) : QString();
        if (!perhaps.isEmpty())
            unsure.append(unsureText(account.side, perhaps));
        else if (account.source == AccountSource::None)
            missing.append(account.side);
        else if (account.source == AccountSource::Relayed)
            parts.append(accountText(account, meeting, unread));
        else if (!gap.isEmpty())
            parts.append(u"%1: %2"_s.arg(sideName(account.side), gap));
    }
    parts.append(unsure.size() > MostNamed
                     ? Texts::tr("%1 parties: no account found, documents not analysed").arg(unsure.size())
                     : unsure.join(u" · "_s));
    parts.append(missingText(missing));
    if (missing.isEmpty() && unsure.isEmpty() && !isSaid &&
        !meeting.isTwoSided()) { // the other party is not known, or all have one text
        const bool joint = !accounts.empty() && accounts.front().source == AccountSource::Joint;
        parts.append(joint              ? Texts::tr("Joint text alone in this store")
                     : accounts.empty() ? Texts::tr("No account in this store")
                                        : Texts::tr("One account in this store"));
    }
    return text::joined(parts, u" · ");
}

} // namespace counterpart::domain
