// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/documentfield.h"

#include <QDialog>

#include <map>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace counterpart::widgets {
class PartialDateEdit;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::library {

/// Everything that a person may say of one document, or of several at once, beside what was detected. Only
/// what was changed here is given back. GUI thread.
class MetadataDialog : public QDialog
{
    Q_OBJECT

public:
    using Field = workspace::DocumentField;
    /// \p chosen: at least one. \p decisions: of the one document; empty for several. \p all: the library,
    /// for what can be chosen from.
    MetadataDialog(const widgets::Theme &theme, const std::vector<domain::DocumentRow> &chosen,
                   const std::vector<workspace::DocumentDecision> &decisions,
                   const std::vector<domain::DocumentRow> &all, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants these said of the documents.
    void decided(const counterpart::workspace::DocumentValues &values);

private:
    struct Line
    {
        QLineEdit *text = nullptr; ///< or
        QComboBox *box = nullptr;
        QString before;          ///< value; null where the documents differ
        bool isDetected = false; ///< to go back to what was detected
    };

    void addLine(Field field, const QString &name, QWidget *editor);
    void addBox(Field field, const QString &name, const QString &none);
    void addOrigin(Field field, int row);
    void backToDetected(Field field, const QString &detected);
    void check();
    [[nodiscard]] QString valueOf(Field field) const;
    [[nodiscard]] workspace::DocumentValues changes() const;
    void accept() override;

    const widgets::Theme &m_theme;
    std::vector<domain::DocumentRow> m_chosen;
    std::vector<workspace::DocumentDecision> m_decisions;
    const std::vector<domain::DocumentRow> &m_all;
    std::map<Field, Line> m_lines;
    QGridLayout *m_grid;
    QPushButton *m_save = nullptr;
};

/// A value as the store keeps it, and as the lists show it.
[[nodiscard]] QString valueIn(const domain::DocumentRow &row, workspace::DocumentField field);
[[nodiscard]] QString inWords(workspace::DocumentField field, const QString &value);

} // namespace counterpart::library
