// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"

#include <QDialog>

class QButtonGroup;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace counterpart::annotations {

/// Name, colour and description of a code. GUI thread.
class CodeDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p values: what there is to begin with.
    CodeDialog(const QString &title, const domain::CodeValues &values, QWidget *parent);
    [[nodiscard]] domain::CodeValues values() const;

private:
    [[nodiscard]] QWidget *newColours();
    void addColour(const QString &colour, const QString &name);
    void chooseColour(const QString &colour);

    QLineEdit *m_name;
    QButtonGroup *m_colours;
    QWidget *m_colourRow = nullptr;
    QPlainTextEdit *m_description;
    QDialogButtonBox *m_buttons;
    QString m_colour;
};

} // namespace counterpart::annotations
