// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/unpublisheddialog.h"

#include "core/domain/accounts.h"
#include "ui/models/wording.h"
#include "ui/widgets/dialogsize.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::library {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 480;
constexpr int LongestNote = 1000;

} // namespace

UnpublishedDialog::UnpublishedDialog(const domain::MeetingRow &meeting, const QStringList &others,
                                     const QString &author, QWidget *parent)
    : QDialog(parent), m_meeting(meeting), m_author(author), m_sides(new QComboBox),
      m_checked(new QDateEdit(QDate::currentDate())), m_note(new QLineEdit)
{
    setObjectName(u"unpublishedDialog"_s);
    setWindowTitle(tr("Did Not Publish"));
    auto *hint = new QLabel(
        tr("Missing accounts are only reported as missing from this store. If you have checked and the side "
           "published none, record it here with the date. Your name is recorded too."));
    hint->setProperty("look", u"muted"_s);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(hint);
    layout->addLayout(newForm());
    layout->addWidget(newButtons());
    connect(m_sides, &QComboBox::currentIndexChanged, this, &UnpublishedDialog::showSide);
    addSides(others);
    showSide();
    widgets::resizeToWidth(*this, Width);
}

QFormLayout *UnpublishedDialog::newForm()
{
    m_sides->setObjectName(u"unpublishedSide"_s);
    m_sides->setAccessibleName(tr("Side"));
    m_checked->setObjectName(u"unpublishedChecked"_s);
    m_checked->setAccessibleName(tr("Checked on"));
    m_checked->setCalendarPopup(true);
    m_checked->setDisplayFormat(u"d MMM yyyy"_s);
    m_checked->setMaximumDate(QDate::currentDate());
    if (m_meeting.date && m_meeting.date->isValid() && m_meeting.date->from <= QDate::currentDate())
        m_checked->setMinimumDate(m_meeting.date->from); // nothing can be published before
    m_note->setObjectName(u"unpublishedNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(LongestNote);
    m_note->setPlaceholderText(tr("Where you looked (optional)"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Side"), m_sides);
    form->addRow(tr("&Checked on"), m_checked);
    form->addRow(tr("&Note"), m_note);
    form->addRow(tr("By"), new QLabel(m_author));
    return form;
}

QDialogButtonBox *UnpublishedDialog::newButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_mark = buttons->addButton(tr("&Mark as Not Published"), QDialogButtonBox::AcceptRole);
    m_mark->setObjectName(u"unpublishedMark"_s);
    m_remove = buttons->addButton(tr("&Remove the Mark"), QDialogButtonBox::DestructiveRole);
    m_remove->setObjectName(u"unpublishedRemove"_s);
    m_remove->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnpublishedDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        Q_EMIT unmarked(side());
        reject();
    });
    return buttons;
}

/// Those that are marked first, then the parties of which there is no account, then who else may have been
/// there.
void UnpublishedDialog::addSides(const QStringList &others)
{
    QStringList codes;
    for (const domain::UnpublishedAccount &account : m_meeting.unpublished)
        codes.append(account.side);
    QStringList own;
    for (const domain::SideAccount &account : domain::accountsOf(m_meeting))
        (account.source >= domain::AccountSource::Joint ? own : codes).append(account.side);
    codes += others;
    codes.removeDuplicates();
    for (const QString &code : std::as_const(codes)) {
        const bool isMarked =
            std::ranges::contains(m_meeting.unpublished, code, &domain::UnpublishedAccount::side);
        if (isMarked || !own.contains(code))
            m_sides->addItem(models::sideName(code), code);
    }
}

QString UnpublishedDialog::side() const
{
    return m_sides->currentData().toString();
}

const domain::UnpublishedAccount *UnpublishedDialog::known() const
{
    const auto found = std::ranges::find(m_meeting.unpublished, side(), &domain::UnpublishedAccount::side);
    return found == m_meeting.unpublished.end() ? nullptr : &*found;
}

void UnpublishedDialog::showSide()
{
    const domain::UnpublishedAccount *account = known();
    m_checked->setDate(account ? account->checked : QDate::currentDate());
    m_note->setText(account ? account->note : QString());
    m_remove->setEnabled(account);
    const auto accounts = domain::accountsOf(m_meeting);
    const auto there = std::ranges::find(accounts, side(), &domain::SideAccount::side);
    m_mark->setEnabled(m_sides->count() > 0 && (there == accounts.end() || !there->isContradicted()));
}

void UnpublishedDialog::accept()
{
    Q_EMIT marked({side(), m_checked->date(), m_note->text().simplified(), m_author});
    QDialog::accept();
}

} // namespace counterpart::library
