// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace counterpart::widgets {

/// All that a message says, to be read and copied. GUI thread.
class MessageDetails : public QDialog
{
    Q_OBJECT

public:
    explicit MessageDetails(const QString &text, QWidget *parent = nullptr);
};

} // namespace counterpart::widgets
