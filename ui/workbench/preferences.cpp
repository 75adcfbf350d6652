// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/preferences.h"

#include "core/base/fileaccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace counterpart::workbench {

using namespace Qt::StringLiterals;

namespace {

const QString Recent = u"recentStores"_s;
const QString AppearanceKey = u"appearance"_s;
const QString AuthorKey = u"author"_s;
const QString FontSizeKey = u"fontSize"_s;

} // namespace

Preferences::Preferences(const QString &file)
    : m_settings(std::make_unique<QSettings>(
          file.isEmpty()
              ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/counterpart.ini"_s
              : file,
          QSettings::IniFormat))
{
}

QStringList Preferences::recentStores() const
{
    QStringList present;
    for (const QString &path : m_settings->value(Recent).toStringList()) {
        if (base::stateOfFile(path).exists())
            present.append(path);
    }
    return present;
}

void Preferences::addRecentStore(const QString &path)
{
    QStringList stores = m_settings->value(Recent).toStringList();
    stores.removeAll(path);
    stores.prepend(path);
    m_settings->setValue(Recent, stores.first(std::min<qsizetype>(stores.size(), MostRecent)));
}

widgets::Appearance Preferences::appearance() const
{
    const QString name = m_settings->value(AppearanceKey).toString();
    if (name == u"light")
        return widgets::Appearance::Light;
    return name == u"dark" ? widgets::Appearance::Dark : widgets::Appearance::System;
}

void Preferences::setAppearance(widgets::Appearance appearance)
{
    m_settings->setValue(AppearanceKey, appearance == widgets::Appearance::Light  ? u"light"_s
                                        : appearance == widgets::Appearance::Dark ? u"dark"_s
                                                                                  : u"system"_s);
}

int Preferences::fontSize() const
{
    return m_settings->value(FontSizeKey, widgets::Theme::NormalType).toInt();
}

void Preferences::setFontSize(int points)
{
    m_settings->setValue(FontSizeKey, points);
}

QByteArray Preferences::state(const QString &name) const
{
    return m_settings->value(u"state/"_s + name).toByteArray();
}

void Preferences::setState(const QString &name, const QByteArray &state)
{
    m_settings->setValue(u"state/"_s + name, state);
}

bool Preferences::flag(const QString &name, bool otherwise) const
{
    return m_settings->value(u"flag/"_s + name, otherwise).toBool();
}

void Preferences::setFlag(const QString &name, bool value)
{
    m_settings->setValue(u"flag/"_s + name, value);
}

QString Preferences::signature() const
{
    return m_settings->value(AuthorKey).toString();
}

QString Preferences::author() const
{
    const QString name = signature();
    if (!name.isEmpty())
        return name;
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? QCoreApplication::translate("Preferences", "analyst") : user;
}

void Preferences::setAuthor(const QString &name)
{
    m_settings->setValue(AuthorKey, name.simplified());
}

QString Preferences::folder(const QString &purpose) const
{
    const QString folder = m_settings->value(u"folder/"_s + purpose).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void Preferences::setFolder(const QString &purpose, const QString &folder)
{
    m_settings->setValue(u"folder/"_s + purpose, folder);
}

} // namespace counterpart::workbench
