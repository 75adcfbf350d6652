// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/foundpassages.h"
#include "ui/models/passage.h"

#include <QWidget>

class QLabel;
class QTextEdit;
class QToolButton;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::search {

/// The chosen passage in its surroundings, so that a result is read without leaving the list. GUI thread.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(const widgets::Theme &theme, QWidget *parent = nullptr);
    /// \p marks: matched words, in the revision.
    void show(const QString &title, const models::Passage &passage, const domain::PassageContext &context,
              const std::vector<text::Range> &marks);
    void clear();

Q_SIGNALS:
    void openAsked();

private:
    void dress();

    const widgets::Theme &m_theme;
    QLabel *m_title;
    QToolButton *m_open;
    QTextEdit *m_text;
    text::Range m_passage; ///< in the shown text
    std::vector<text::Range> m_marks;
};

} // namespace counterpart::search
