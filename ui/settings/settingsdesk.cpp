// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdesk.h"

#include "ui/settings/preferencesdialog.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace counterpart::settings {

using namespace Qt::StringLiterals;

const QString SettingsDesk::ReopenFlag = u"reopenLast"_s;

SettingsDesk::SettingsDesk(const workbench::Desk &desk, widgets::Theme &theme)
    : DeskPart(desk), m_theme(theme)
{
    QMenu *menu = desk.menus.edit;
    menu->addSeparator();
    desk.actions
        .add(menu,
             {u"edit.preferences"_s, tr("&Preferences…"), tr("Ctrl+,"),
              tr("Set your name, appearance and text size")},
             [this] { open(); })
        ->setMenuRole(QAction::PreferencesRole);
    addAppearance();
}

void SettingsDesk::addAppearance()
{
    QMenu *menu = desk().menus.appearance;
    auto *group = new QActionGroup(this);
    const std::tuple<QString, QString, widgets::Appearance> choices[] = {
        {u"view.system"_s, tr("Follow &System"), widgets::Appearance::System},
        {u"view.light"_s, tr("&Light"), widgets::Appearance::Light},
        {u"view.dark"_s, tr("&Dark"), widgets::Appearance::Dark}};
    for (const auto &[id, text, appearance] : choices) {
        QAction *action = desk().actions.add(menu, {id, text}, [this, chosen = appearance] {
            m_theme.setAppearance(chosen);
            desk().preferences.setAppearance(chosen);
        });
        action->setCheckable(true);
        action->setChecked(m_theme.appearance() == appearance);
        group->addAction(action);
    }
    menu->addSeparator();
    const auto resize = [this](int points) {
        m_theme.setFontSize(points);
        desk().preferences.setFontSize(m_theme.fontSize());
    };
    desk().actions.add(menu, {u"view.larger"_s, tr("L&arger Text"), QKeySequence::ZoomIn},
                       [this, resize] { resize(m_theme.fontSize() + 1); });
    desk().actions.add(menu, {u"view.smaller"_s, tr("S&maller Text"), QKeySequence::ZoomOut},
                       [this, resize] { resize(m_theme.fontSize() - 1); });
    desk().actions.add(menu, {u"view.normal"_s, tr("&Normal Text"), tr("Ctrl+0")},
                       [resize] { resize(widgets::Theme::NormalType); });
}

void SettingsDesk::open()
{
    workbench::Preferences &preferences = desk().preferences;
    const Choices now{preferences.signature(), m_theme.appearance(), m_theme.fontSize(),
                      preferences.flag(ReopenFlag, true)};
    auto *dialog = new PreferencesDialog(now, preferences.author(), &desk().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto show = [this](const Choices &choices) {
        m_theme.setAppearance(choices.appearance);
        m_theme.setFontSize(choices.fontSize);
    };
    connect(dialog, &PreferencesDialog::tried, this, show);
    connect(dialog, &PreferencesDialog::chosen, this, [this, show](const Choices &choices) {
        show(choices);
        workbench::Preferences &kept = desk().preferences;
        kept.setAuthor(choices.author);
        kept.setAppearance(choices.appearance);
        kept.setFontSize(choices.fontSize);
        kept.setFlag(ReopenFlag, choices.reopen);
        const auto [system, light, dark] = std::array{u"view.system"_s, u"view.light"_s, u"view.dark"_s};
        const QString &name = choices.appearance == widgets::Appearance::Light  ? light
                              : choices.appearance == widgets::Appearance::Dark ? dark
                                                                                : system;
        desk().actions.action(name)->setChecked(true);
        Q_EMIT authorChanged();
    });
    dialog->open();
}

} // namespace counterpart::settings
