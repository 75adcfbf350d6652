// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sqleditor.h"

#include "ui/widgets/syntax.h"
#include "ui/widgets/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QKeyEvent>

namespace counterpart::query {

using namespace Qt::StringLiterals;

namespace {
constexpr auto Language = "SQL"_L1;
} // namespace

SqlEditor::SqlEditor(const widgets::Theme &theme, QWidget *parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setFrameShape(QFrame::NoFrame);
    m_highlighter = std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(document());
    connect(&theme, &widgets::Theme::changed, this, &SqlEditor::dress);
    widgets::Syntax::prepare(Language, this, [this](const std::shared_ptr<widgets::Syntax> &syntax) {
        m_syntax = syntax;
        dress();
    });
    dress();
}

SqlEditor::~SqlEditor() = default;

void SqlEditor::dress()
{
    setFont(m_theme.monospaceFont());
    if (!m_syntax)
        return;
    m_highlighter->setTheme(m_syntax->theme(m_theme.syntaxTheme()));
    m_highlighter->setDefinition(m_syntax->definition(Language));
    m_highlighter->rehighlight();
}

void SqlEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT runAsked();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace counterpart::query
