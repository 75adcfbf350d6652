// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace counterpart::settings {

/// What a person may choose for the whole program.
struct Choices
{
    QString author; ///< who signs changes
    widgets::Appearance appearance = widgets::Appearance::System;
    int fontSize = widgets::Theme::NormalType; ///< points
    bool reopen = true;                        ///< the last store, when the program starts
    friend bool operator==(const Choices &, const Choices &) = default;
};

/// Who signs changes, light or dark, the size of the type. How it looks is shown at once, and taken back on
/// Cancel. GUI thread.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p nameless: who signs while no name is given.
    PreferencesDialog(const Choices &choices, const QString &nameless, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Only for being looked at.
    void tried(const counterpart::settings::Choices &choices);
    /// To be kept.
    void chosen(const counterpart::settings::Choices &choices);

private:
    [[nodiscard]] QLayout *newForm(const Choices &choices, const QString &nameless);
    [[nodiscard]] Choices choices() const;
    void done(int result) override;

    Choices m_before;
    QLineEdit *m_author;
    QComboBox *m_appearance;
    QSpinBox *m_fontSize;
    QCheckBox *m_reopen;
};

} // namespace counterpart::settings
