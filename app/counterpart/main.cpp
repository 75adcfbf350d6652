// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart/options.h"
#include "app/counterpart/screenshot.h"
#include "core/base/filepath.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/viewopener.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTranslator>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

void installTranslations(QApplication &application)
{
    // Plural forms of English come first; the user's own language goes over them.
    auto *english = new QTranslator(&application);
    if (english->load(u":/counterpart/i18n/counterpart_en.qm"_s))
        QApplication::installTranslator(english);
    for (const auto &[name, folder] :
         {std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
          std::pair(u"counterpart"_s, u":/counterpart/i18n"_s)}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, u"_"_s, folder))
            QApplication::installTranslator(translator);
    }
}

void start(shell::MainWindow &window, const Options &options)
{
    if (options.size)
        window.resize(*options.size);
    window.show();
    if (options.sample)
        window.openSample();
    else if (!options.store.isEmpty())
        window.openStore(options.store, options.documents.isEmpty() ? workspace::OpenMode::ReadWrite
                                                                    : workspace::OpenMode::Create);
    else if (options.documents.isEmpty() && options.screenshot.isEmpty() && options.view != u"start")
        window.openLastStore();
    if (!options.documents.isEmpty())
        window.importPaths(options.documents);
}

} // namespace

int main(int argc, char *argv[])
{
    // Writing beyond what the system allows shall be told of, and not end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    // A font that lacks rules for a script is none of the reader's business; another one is taken.
    QLoggingCategory::setFilterRules(u"qt.text.font.db.warning=false"_s);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"counterpart"_s);
    QApplication::setApplicationDisplayName(u"Counterpart"_s);
    QApplication::setApplicationVersion(QStringLiteral(COUNTERPART_VERSION));
    QApplication::setDesktopFileName(u"counterpart"_s);
    QApplication::setWindowIcon(QIcon(u":/counterpart/icon/counterpart.svg"_s));
    const Options options = readOptions(base::commandWords(argc, argv));
    installTranslations(application);

    // A picture shall not depend on, nor change, what the user has arranged.
    QTemporaryDir scratch;
    workbench::Preferences preferences(options.screenshot.isEmpty() ? QString()
                                                                    : scratch.filePath(u"settings.ini"_s));
    widgets::Theme theme;
    theme.setAppearance(options.theme == u"light"  ? widgets::Appearance::Light
                        : options.theme == u"dark" ? widgets::Appearance::Dark
                                                   : preferences.appearance());
    theme.setFontSize(options.points.value_or(preferences.fontSize()));
    theme.applyTo(application);

    workbench::DialogFileChooser files;
    shell::MainWindow window(theme, preferences, files);
    std::optional<Screenshot> screenshot;
    if (!options.screenshot.isEmpty())
        screenshot.emplace(window, options);
    shell::ViewOpener opener(window, options.view);
    if (!screenshot && !options.view.isEmpty())
        opener.openWithStore(options.sample || !options.documents.isEmpty());
    start(window, options);
    return QApplication::exec();
}
