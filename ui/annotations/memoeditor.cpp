// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/memoeditor.h"

#include "core/domain/annotations.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/syntax.h"
#include "ui/widgets/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;

namespace {

const QString Definition = u"Markdown"_s;
constexpr int PauseMs = 2500;
constexpr qsizetype MostHighlighted = 60'000; ///< characters; more would hold up the window
constexpr qsizetype MostPreviewed = 60'000;
constexpr qsizetype LongestWrapped = 20'000; ///< characters of a line

/// One very long line takes minutes to wrap.
bool wraps(const QString &text)
{
    qsizetype begin = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; begin = end + 1, end = text.indexOf(u'\n', begin)) {
        if (end - begin > LongestWrapped)
            return false;
    }
    return text.size() - begin <= LongestWrapped;
}

/// What is pasted is measured first: a text that cannot be kept would only hold up the window.
class MemoText : public QPlainTextEdit
{
public:
    std::function<bool(qsizetype bytes)> mayTake;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        const QString text = source->text();
        if (mayTake && !mayTake(text.toUtf8().size()))
            return;
        if (!wraps(text))
            setLineWrapMode(NoWrap);
        QPlainTextEdit::insertFromMimeData(source);
    }
};

/// Shows text alone: no picture, style or page is fetched, and links go nowhere.
class Preview : public QTextBrowser
{
public:
    QVariant loadResource(int type, const QUrl &) override
    {
        if (type != QTextDocument::ImageResource)
            return {};
        QPixmap nothing(1, 1); // where there is no picture at all, Qt would look for a file of that name
        nothing.fill(Qt::transparent);
        return nothing;
    }
};

} // namespace

MemoEditor::MemoEditor(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(newText()), m_preview(new Preview), m_toggle(new QToolButton),
      m_problem(new QLabel), m_stack(new QStackedLayout),
      m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(this))
{
    setUpParts();
    auto *head = new QHBoxLayout;
    head->addWidget(new widgets::SectionLabel(theme, tr("Memo")), 1);
    head->addWidget(m_toggle);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_problem);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MemoEditor::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MemoEditor::typed);
    connect(m_toggle, &QToolButton::toggled, this, &MemoEditor::showPreview);
    connect(&theme, &widgets::Theme::changed, this, &MemoEditor::dress);
    widgets::Syntax::prepare(Definition, this, [this](std::shared_ptr<widgets::Syntax> syntax) {
        m_syntax = std::move(syntax);
        dress();
    });
    dress();
}

void MemoEditor::setUpParts()
{
    m_text->setObjectName(u"memoText"_s);
    m_text->setAccessibleName(tr("Memo, in Markdown"));
    m_text->setPlaceholderText(tr("Your memo, in Markdown. Saved automatically."));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_preview->setObjectName(u"memoPreview"_s);
    m_preview->setAccessibleName(tr("Preview of the memo"));
    m_preview->setOpenLinks(false);
    m_toggle->setObjectName(u"memoPreviewButton"_s);
    m_toggle->setText(tr("Preview"));
    m_toggle->setToolTip(tr("Show a preview of the memo"));
    m_toggle->setCheckable(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"memoProblem"_s);
    m_problem->hide();
}

QPlainTextEdit *MemoEditor::newText()
{
    auto *text = new MemoText;
    text->mayTake = [this](qsizetype bytes) {
        const bool fits = bytes + m_text->document()->characterCount() <= domain::LongestMemo;
        if (!fits)
            tellSize(bytes + m_text->document()->characterCount(), tr("The pasted text was not inserted."));
        return fits;
    };
    return text;
}

MemoEditor::~MemoEditor()
{
    // Going away, the highlighter and the text still tell of changes.
    disconnect(m_text, nullptr, this, nullptr);
    m_text->removeEventFilter(this);
    delete m_highlighter;
}

void MemoEditor::tellSize(qsizetype bytes, const QString &what)
{
    m_problem->setText(
        tr("A memo can have 1 MB; this one would have %1. %2 Shorten it, or keep it as a document "
           "of its own and annotate that.")
            .arg(QLocale().formattedDataSize(bytes), what));
    m_problem->show();
}

void MemoEditor::dress()
{
    m_text->setFont(m_theme.monospaceFont());
    m_preview->document()->setDefaultFont(m_theme.readingFont());
    if (!m_syntax)
        return;
    m_highlighter->setTheme(m_syntax->theme(m_theme.syntaxTheme()));
    m_highlighter->setDefinition(m_syntax->definition(Definition));
    m_highlighter->rehighlight();
}

void MemoEditor::setMemo(const QString &memo)
{
    m_pause.stop();
    m_seen = memo;
    if (m_text->toPlainText() != memo) {
        const QSignalBlocker blocker(m_text);
        m_highlighter->setDocument(memo.size() <= MostHighlighted ? m_text->document() : nullptr);
        m_text->setLineWrapMode(wraps(memo) ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
        m_text->setPlainText(memo);
    }
    m_saved = m_text->toPlainText(); // line ends as the editor has them
    m_problem->hide();
    if (m_toggle->isChecked())
        showPreview(true);
}

QString MemoEditor::memo() const
{
    return m_text->toPlainText();
}

void MemoEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

bool MemoEditor::fits() const
{
    const QString text = memo();
    return text.size() * 3 <= domain::LongestMemo || text.toUtf8().size() <= domain::LongestMemo;
}

void MemoEditor::typed()
{
    const bool colour = m_text->document()->characterCount() <= MostHighlighted;
    if (colour != (m_highlighter->document() != nullptr))
        m_highlighter->setDocument(colour ? m_text->document() : nullptr);
    const bool good = fits();
    m_problem->setVisible(!good);
    if (good) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    tellSize(memo().toUtf8().size(), tr("It is not saved."));
}

void MemoEditor::save()
{
    m_pause.stop();
    if (m_text->isReadOnly() || !isChanged() || !fits())
        return;
    m_saved = memo();
    Q_EMIT saveAsked(m_saved, std::exchange(m_seen, m_saved));
}

void MemoEditor::focusText()
{
    m_toggle->setChecked(false);
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void MemoEditor::showPreview(bool preview)
{
    if (preview) {
        const QString text = memo();
        // HTML within Markdown stays text: a memo may come from somebody else's store.
        m_preview->document()->setMarkdown(
            text.left(MostPreviewed), QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                          QTextDocument::MarkdownNoHTML);
        if (text.size() > MostPreviewed)
            m_preview->append(tr("… The preview ends here; the memo goes on."));
        m_preview->moveCursor(QTextCursor::Start);
    }
    m_stack->setCurrentIndex(preview ? 1 : 0);
}

bool MemoEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        save();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            save();
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace counterpart::annotations
