// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagchooser.h"

#include "ui/widgets/fuzzy.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::library {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 420;
constexpr int LongestTag = 100;
enum Role { TagRole = Qt::UserRole, OnRole };

} // namespace

TagChooser::TagChooser(const widgets::Theme &theme, QWidget *window)
    : QuickChooser(window, {.top = 120, .width = Width, .height = 320}), m_what(new QLabel)
{
    setObjectName(u"tagChooser"_s);
    setAccessibleName(tr("Tags to choose from"));
    m_what->setProperty("look", u"muted"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setFont(theme.smallFont());
    box()->setObjectName(u"tagChooserBox"_s);
    box()->setPlaceholderText(tr("Type a tag. Return adds or removes it; Shift+Return keeps the list open"));
    box()->setAccessibleName(box()->placeholderText());
    box()->setMaxLength(LongestTag);
    list()->setObjectName(u"tagChooserList"_s);
    list()->setAccessibleName(tr("Matching tags"));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_what);
}

void TagChooser::open(const QString &what, int things, std::vector<TagUse> tags)
{
    m_things = things;
    m_tags = std::move(tags);
    m_what->setText(m_what->fontMetrics().elidedText(what.simplified(), Qt::ElideRight, Width - 24));
    popUp();
}

void TagChooser::renew(std::vector<TagUse> tags)
{
    if (!isVisible())
        return;
    m_tags = std::move(tags);
    const QString current = list()->currentIndex().data(TagRole).toString();
    narrow(box()->text());
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(TagRole).toString() == current)
            list()->setCurrentIndex(model()->index(row, 0));
    }
}

void TagChooser::addRow(const TagUse &use)
{
    const bool onAll = use.here == m_things;
    auto *item = new QStandardItem(
        use.here == 0 || onAll ? use.tag : tr("%1 (on %2 of %3)").arg(use.tag).arg(use.here).arg(m_things));
    item->setCheckState(onAll ? Qt::Checked : use.here > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
    item->setAccessibleDescription(onAll          ? tr("is set")
                                   : use.here > 0 ? tr("is set on some")
                                                  : tr("is not set"));
    item->setData(use.tag, TagRole);
    item->setData(onAll, OnRole);
    model()->appendRow(item);
}

void TagChooser::narrow(const QString &text)
{
    const QString typed = text.simplified();
    model()->clear();
    std::vector<std::pair<int, const TagUse *>> found;
    bool known = false;
    for (const TagUse &use : m_tags) {
        const bool isSame = typed.compare(use.tag, Qt::CaseInsensitive) == 0;
        known = known || isSame;
        if (const auto score = widgets::fuzzyScore(typed, use.tag))
            found.emplace_back(*score + (isSame ? 1000 : 0) + (typed.isEmpty() && use.here > 0 ? 100 : 0),
                               &use);
    }
    std::ranges::stable_sort(found, std::greater(), &std::pair<int, const TagUse *>::first);
    for (const auto &[score, use] : found)
        addRow(*use);
    if (!typed.isEmpty() && !known) {
        auto *item = new QStandardItem(tr("New tag “%1”").arg(typed));
        item->setData(typed, TagRole);
        item->setData(false, OnRole);
        model()->insertRow(found.empty() ? 0 : model()->rowCount(), item);
    }
    list()->setCurrentIndex(model()->index(0, 0));
}

void TagChooser::take(bool goOn)
{
    const QModelIndex index = list()->currentIndex();
    if (!index.isValid())
        return;
    const QString tag = index.data(TagRole).toString();
    const bool isOn = index.data(OnRole).toBool();
    if (goOn)
        box()->selectAll(); // the next one is typed over it
    else
        shut();
    if (isOn)
        Q_EMIT takeOffAsked(tag);
    else
        Q_EMIT putAsked(tag);
}

} // namespace counterpart::library
