// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing/documentfield.h"
#include "core/workspace/importing/imports.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace counterpart::reader {

/// Asks for what could not be told of a pasted text, and for nothing else. What is left empty stays unknown.
/// GUI thread.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    using Sides = QList<std::pair<QString, QString>>; ///< code and name
    /// \p sides: those to choose from.
    PasteDialog(const workspace::PastedFacts &facts, const Sides &sides, QWidget *parent);
    [[nodiscard]] workspace::DocumentValues answers() const;
    /// True when there is something to ask.
    [[nodiscard]] static bool isNeeded(const workspace::PastedFacts &facts);

protected:
    void accept() override;

private:
    [[nodiscard]] QLayout *newForm(const workspace::PastedFacts &facts, const Sides &sides);
    void fit();
    QLineEdit *m_title = nullptr; ///< null when it is known
    QComboBox *m_side = nullptr;
    QLineEdit *m_date = nullptr;
    QLabel *m_problem;
};

} // namespace counterpart::reader
