// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/codechooser.h"

#include "ui/models/codesmodel.h"
#include "ui/widgets/fuzzy.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace counterpart::annotations {

using namespace Qt::StringLiterals;
using domain::CodeId;

namespace {

constexpr int Width = 460;
constexpr int MostShown = 60;
constexpr int RecentBonus = 6;
enum Role { CodeRole = Qt::UserRole, CreateRole };

QIcon swatch(const QString &colour)
{
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawRoundedRect(QRectF(4, 4, 16, 16), 4, 4);
    return QIcon(pixmap);
}

} // namespace

CodeChooser::CodeChooser(const widgets::Theme &theme, const models::CodesModel &codes, QWidget *window)
    : QFrame(window), m_codes(codes), m_what(new QLabel), m_box(new QLineEdit), m_list(new QListView),
      m_model(new QStandardItemModel(this))
{
    setObjectName(u"codeChooser"_s);
    setProperty("look", u"palette"_s);
    setAccessibleName(tr("Codes to choose from"));
    m_what->setProperty("look", u"muted"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setFont(theme.smallFont());
    m_box->setObjectName(u"codeChooserBox"_s);
    m_box->setPlaceholderText(tr("Type a code; a new name makes a new one"));
    m_box->setAccessibleName(m_box->placeholderText());
    m_box->setMaxLength(domain::LongestCodeName * 4);
    m_list->setModel(m_model);
    m_list->setObjectName(u"codeChooserList"_s);
    m_list->setAccessibleName(tr("Matching codes"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({12, 12});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_what);
    layout->addWidget(m_box);
    layout->addWidget(m_list);
    connect(m_box, &QLineEdit::textChanged, this, &CodeChooser::narrow);
    connect(m_list, &QListView::clicked, this, [this] { take(false); });
    m_box->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CodeChooser::open(const QString &what)
{
    m_before = QApplication::focusWidget();
    m_what->setText(m_what->fontMetrics().elidedText(what.simplified(), Qt::ElideRight, Width - 24));
    m_box->clear();
    narrow({});
    place();
    show();
    raise();
    m_box->setFocus();
}

std::vector<std::pair<int, CodeId>> CodeChooser::fitting(const QString &typed) const
{
    std::vector<std::pair<int, CodeId>> found;
    for (const domain::CodeRow &row : m_codes.rows()) {
        const auto byName = widgets::fuzzyScore(typed, row.values.name);
        const auto byPath = row.parent.isValid() ? widgets::fuzzyScore(typed, m_codes.path(row.id)) : byName;
        if (!byName && !byPath)
            continue;
        int score = std::max(byName.value_or(0), byPath.value_or(0) - 4);
        if (typed.compare(row.values.name, Qt::CaseInsensitive) == 0)
            score += 1000;
        if (const qsizetype at = m_recent.indexOf(row.id); at >= 0 && at < RecentBonus)
            score += typed.isEmpty() ? 100 - int(at) : RecentBonus - int(at);
        found.emplace_back(score, row.id);
    }
    std::ranges::stable_sort(found, std::greater(), &std::pair<int, CodeId>::first);
    if (found.size() > MostShown)
        found.resize(MostShown);
    return found;
}

void CodeChooser::addRow(const QString &text, const QString &colour, CodeId code)
{
    auto *item = new QStandardItem(text);
    if (!colour.isEmpty())
        item->setIcon(swatch(colour));
    item->setData(code.value, CodeRole);
    m_model->appendRow(item);
}

void CodeChooser::narrow(const QString &text)
{
    const QString typed = text.simplified();
    m_model->clear();
    bool known = false;
    for (const auto &[score, id] : fitting(typed)) {
        const domain::CodeRow *row = m_codes.code(id);
        addRow(m_codes.path(id), row->values.colour, id);
        known = known || typed.compare(row->values.name, Qt::CaseInsensitive) == 0 ||
                typed.compare(m_codes.path(id), Qt::CaseInsensitive) == 0;
    }
    if (!typed.isEmpty() && !known)
        addRow(m_model->rowCount() == 0 ? tr("New code “%1”").arg(typed)
                                        : tr("New code “%1” (Shift+Return)").arg(typed),
               {}, {});
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CodeChooser::step(int by)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + count) % count, 0));
}

void CodeChooser::take(bool create)
{
    const QModelIndex index = m_list->currentIndex();
    const QString typed = m_box->text().simplified();
    if (!index.isValid() && typed.isEmpty())
        return;
    const CodeId code(index.data(CodeRole).toLongLong());
    shut();
    if (create || !code.isValid()) {
        if (!typed.isEmpty())
            Q_EMIT createAsked(typed);
    } else {
        Q_EMIT chosen(code);
    }
}

void CodeChooser::shut()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void CodeChooser::place()
{
    const QSize over = parentWidget()->size();
    const int width = std::min(Width, over.width() - 40);
    setGeometry((over.width() - width) / 2, 120, width, std::min(340, over.height() - 160));
}

bool CodeChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_box)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible())
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        shut();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    default:
        return false;
    }
}

} // namespace counterpart::annotations
