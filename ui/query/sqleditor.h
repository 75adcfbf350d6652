// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace counterpart::widgets {
class Syntax;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::query {

/// A place to write SQL in, highlighted in the program's colours. Ctrl+Return runs. GUI thread.
class SqlEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SqlEditor(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~SqlEditor() override;

Q_SIGNALS:
    void runAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();

    const widgets::Theme &m_theme;
    std::shared_ptr<widgets::Syntax> m_syntax; ///< null until it is read
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
};

} // namespace counterpart::query
