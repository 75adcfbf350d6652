// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace counterpart::library {

/// Says that a side published no account of a meeting, since when that is known, and why; or takes it back.
class UnpublishedDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p others: codes of sides that may have been there, beside those that the meeting tells of.
    UnpublishedDialog(const domain::MeetingRow &meeting, const QStringList &others, const QString &author,
                      QWidget *parent);

Q_SIGNALS:
    void marked(const counterpart::domain::UnpublishedAccount &account);
    void unmarked(const QString &side);

private:
    [[nodiscard]] QFormLayout *newForm();
    [[nodiscard]] QDialogButtonBox *newButtons();
    void addSides(const QStringList &others);
    void showSide();
    [[nodiscard]] QString side() const;
    [[nodiscard]] const domain::UnpublishedAccount *known() const;
    void accept() override;

    domain::MeetingRow m_meeting;
    QString m_author;
    QComboBox *m_sides;
    QDateEdit *m_checked;
    QLineEdit *m_note;
    QPushButton *m_mark = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace counterpart::library
