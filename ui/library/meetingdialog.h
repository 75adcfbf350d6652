// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/workspace/meetings/meetings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace counterpart::widgets {
class PartialDateEdit;
}

namespace counterpart::library {

/// One value that a person says of a meeting; null: back to what was detected.
struct MeetingValue
{
    workspace::MeetingField field = workspace::MeetingField::Title;
    QString value; ///< a title, a partial date, a format's name; lists one a line
};

/// What a person may say of a meeting. Only what was changed is given back. GUI thread.
class MeetingDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p decided: the fields that a person decided about before.
    MeetingDialog(const domain::MeetingRow &row, const std::vector<workspace::MeetingField> &decided,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const QList<counterpart::library::MeetingValue> &values);

private:
    using Field = workspace::MeetingField;
    void setUpEditors();
    void check();
    void add(Field field, const QString &name, QWidget *editor);
    [[nodiscard]] QString valueOf(Field field) const;
    [[nodiscard]] QList<MeetingValue> changes() const;
    void accept() override;

    domain::MeetingRow m_row;
    std::vector<workspace::MeetingField> m_decided;
    QFormLayout *m_form;
    QLineEdit *m_title;
    widgets::PartialDateEdit *m_date;
    QLineEdit *m_place;
    QComboBox *m_format;
    QLineEdit *m_occasion;
    QPlainTextEdit *m_participants;
    QLineEdit *m_countries;
    QLabel *m_unknown; ///< says which name is no country's
    QPushButton *m_save = nullptr;
    QList<std::pair<Field, QCheckBox *>> m_back;
};

/// Says it, by the workspace’s own method for the field.
[[nodiscard]] base::Result<workspace::Change> decide(workspace::Meetings edits, domain::MeetingId meeting,
                                                     const MeetingValue &value, const QString &author);

/// A value as the store keeps it; lists one a line.
[[nodiscard]] QString valueIn(const domain::MeetingRow &row, workspace::MeetingField field);

} // namespace counterpart::library
