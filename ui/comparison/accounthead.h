// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accounts.h"
#include "ui/comparison/comparisonstate.h"

#include <QIcon>
#include <QWidget>

class QLabel;
class QToolButton;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

/// Head of a column, one line: whose account it is, with a menu of the meeting's other documents; what it is;
/// how much it alone has.
class AccountHead : public QWidget
{
    Q_OBJECT

public:
    AccountHead(const widgets::Theme &theme, const ComparisonState &state, Column column,
                QWidget *parent = nullptr);
    /// \p titles of the meeting's documents, by id, for the menu.
    void setChoices(const std::vector<domain::DocumentRow> &documents);

Q_SIGNALS:
    void documentChosen(counterpart::domain::DocumentId document);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show();
    void showAlone();
    [[nodiscard]] QString issuerName() const;
    [[nodiscard]] QString details() const;

    const widgets::Theme &m_theme;
    const ComparisonState &m_state;
    Column m_column;
    QToolButton *m_issuer;
    QLabel *m_details;
    QLabel *m_alone;
};

/// The mark of a side, for menus and heads.
[[nodiscard]] QIcon sideIcon(const widgets::Theme &theme, const QString &side);

} // namespace counterpart::comparison
