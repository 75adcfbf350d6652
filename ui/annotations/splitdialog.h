// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QListWidget;

namespace counterpart::models {
class AnnotationBook;
}

namespace counterpart::annotations {

/// Which annotations of a code get a new one instead, and what that is called. GUI thread.
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    SplitDialog(const models::AnnotationBook &book, domain::CodeId code, QWidget *parent);
    [[nodiscard]] QString name() const;
    [[nodiscard]] std::vector<domain::AnnotationId> annotations() const;

private:
    void check();
    QLineEdit *m_name;
    QListWidget *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace counterpart::annotations
