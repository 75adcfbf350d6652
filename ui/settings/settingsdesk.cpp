// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdesk.h"

#include "ui/settings/preferencesdialog.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"

#include <QMenu>

#include <array>

namespace counterpart::settings {

using namespace Qt::StringLiterals;

SettingsDesk::SettingsDesk(const workbench::Desk &desk, widgets::Theme &theme)
    : DeskPart(desk), m_theme(theme)
{
    QMenu *menu = desk.menus.edit;
    menu->addSeparator();
    desk.actions
        .add(menu,
             {u"edit.preferences"_s, tr("&Preferences…"), tr("Ctrl+,"),
              tr("Who signs changes, how the window looks")},
             [this] { open(); })
        ->setMenuRole(QAction::PreferencesRole);
}

void SettingsDesk::open()
{
    workbench::Preferences &preferences = desk().preferences;
    const Choices now{preferences.signature(), m_theme.appearance(), m_theme.fontSize()};
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
