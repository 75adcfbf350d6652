// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace counterpart::widgets {
class FilterBox;
}

namespace counterpart::reader {

class ReadoutText;

/// Finds in the text that is shown: Return and Shift+Return walk, Escape closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(ReadoutText &text, QWidget *parent = nullptr);
    void open();
    void step(bool backwards);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    void shut();
    ReadoutText &m_text;
    widgets::FilterBox *m_box;
    QLabel *m_count;
    int m_found = 0;
};

} // namespace counterpart::reader
