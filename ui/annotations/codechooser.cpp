// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/codechooser.h"

#include "ui/models/codesmodel.h"
#include "ui/widgets/fuzzy.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <ranges>

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
    : QuickChooser(window, {.top = 120, .width = Width, .height = 340}), m_codes(codes), m_what(new QLabel)
{
    setObjectName(u"codeChooser"_s);
    setAccessibleName(tr("Codes to choose from"));
    m_what->setProperty("look", u"muted"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setFont(theme.smallFont());
    box()->setObjectName(u"codeChooserBox"_s);
    box()->setPlaceholderText(tr("Type a code; a new name creates a code"));
    box()->setAccessibleName(box()->placeholderText());
    box()->setMaxLength(domain::LongestCodeName * 4);
    list()->setObjectName(u"codeChooserList"_s);
    list()->setAccessibleName(tr("Matching codes"));
    list()->setIconSize({12, 12});
    list()->setTextElideMode(Qt::ElideLeft);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_what);
}

void CodeChooser::open(const QString &what)
{
    m_what->setText(m_what->fontMetrics().elidedText(what.simplified(), Qt::ElideRight, Width - 24));
    popUp();
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
    return found;
}

void CodeChooser::addRow(const QString &text, const QString &colour, CodeId code)
{
    auto *item = new QStandardItem(text);
    if (!colour.isEmpty())
        item->setIcon(swatch(colour));
    item->setData(code.value, CodeRole);
    model()->appendRow(item);
}

void CodeChooser::narrow(const QString &text)
{
    const QString typed = text.simplified();
    model()->clear();
    bool known = false;
    const auto all = fitting(typed);
    const size_t shown = std::min<size_t>(all.size(), MostShown);
    tellCount(qsizetype(shown), qsizetype(all.size()));
    for (const auto &[score, id] : all | std::views::take(shown)) {
        const domain::CodeRow *row = m_codes.code(id);
        addRow(m_codes.path(id), row->values.colour, id);
        known = known || typed.compare(row->values.name, Qt::CaseInsensitive) == 0 ||
                typed.compare(m_codes.path(id), Qt::CaseInsensitive) == 0;
    }
    if (!typed.isEmpty() && !known)
        addRow(model()->rowCount() == 0 ? tr("New code “%1”").arg(typed)
                                        : tr("New code “%1” (Shift+Return)").arg(typed),
               {}, {});
    list()->setCurrentIndex(model()->index(0, 0));
}

void CodeChooser::take(bool create)
{
    const QModelIndex index = list()->currentIndex();
    const QString typed = box()->text().simplified();
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

} // namespace counterpart::annotations
