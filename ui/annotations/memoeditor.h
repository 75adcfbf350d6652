// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QStackedLayout;
class QTextBrowser;
class QToolButton;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace counterpart::widgets {
class Syntax;
class Theme;
} // namespace counterpart::widgets

namespace counterpart::annotations {

/// Writes a memo in Markdown, highlighted, and previews it; nothing from outside is loaded. What is written
/// is handed over by saveAsked() when the editor is left, on Ctrl+Return, and after a pause. GUI thread.
class MemoEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MemoEditor(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~MemoEditor() override;
    /// Another memo: what was written of the one before has to be saved first.
    void setMemo(const QString &memo);
    [[nodiscard]] QString memo() const;
    [[nodiscard]] bool isChanged() const { return memo() != m_saved; }
    void setReadOnly(bool readOnly);
    /// Hands over what is not saved yet, if it can be kept.
    void save();
    void focusText();
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void saveAsked(const QString &before, const QString &memo); ///< \p before: as it was got, or saved last
    void left(); ///< by Escape: the keyboard is to go back to where it was

private:
    [[nodiscard]] QPlainTextEdit *newText();
    void setUpParts();
    void tellSize(qsizetype bytes, const QString &what);
    void dress();
    void typed();
    void showPreview(bool preview);
    [[nodiscard]] bool fits() const;

    const widgets::Theme &m_theme;
    QPlainTextEdit *m_text;
    QTextBrowser *m_preview;
    QToolButton *m_toggle;
    QLabel *m_problem;
    QStackedLayout *m_stack;
    std::shared_ptr<widgets::Syntax> m_syntax; ///< null until it is read
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    QString m_saved;
    QString m_before; ///< as the store has it, line ends too
    QTimer m_pause;
};

} // namespace counterpart::annotations
