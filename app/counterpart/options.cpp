// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counterpart/options.h"

#include "core/base/filepath.h"
#include "ui/shell/viewopener.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using counterpart::shell::ViewOpener;

namespace {

constexpr int UsageStatus = 2;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[noreturn]] void refuse(const QString &why)
{
    std::fprintf(stderr, "counterpart: %s\n", qPrintable(why));
    std::exit(UsageStatus);
}

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 320 || size.height() < 240 || size.width() > 16384 ||
        size.height() > 16384)
        refuse(Texts::tr("“%1” is not a size; write it as 1440x900").arg(text));
    return size;
}

/// That what is named is there.
void check(const Options &options)
{
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark")
        refuse(Texts::tr("“%1” is not an appearance; use light or dark").arg(options.theme));
    const QStringList &views = ViewOpener::names();
    if (!options.view.isEmpty() && options.view != u"start" && !views.contains(options.view))
        refuse(Texts::tr("“%1” is not a view; use one of: %2").arg(options.view, views.join(u", "_s)));
}

/// The first word is the store where it ends as one; the others are to be imported.
void takeWords(Options &options, const QStringList &words)
{
    for (const QString &word : words)
        options.documents.append(counterpart::base::pathFromWord(word));
    if (!options.documents.isEmpty() && options.documents.first().endsWith(u".counterpart"))
        options.store = options.documents.takeFirst();
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr("Lays two governments' accounts of a meeting side by side."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s, Texts::tr("Open the sample documents."));
    const QCommandLineOption theme(u"theme"_s, Texts::tr("Appearance: light or dark."), u"NAME"_s);
    const QCommandLineOption view(
        u"view"_s, Texts::tr("Start with a view: %1.").arg(ViewOpener::names().join(u", "_s)), u"NAME"_s);
    const QCommandLineOption size(u"size"_s, Texts::tr("Size of the window."), u"WxH"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, Texts::tr("Save a picture of the window once the store is shown, and leave."),
        u"FILE"_s);
    const QCommandLineOption points(u"points"_s, Texts::tr("Size of letters, in points."), u"N"_s);
    parser.addOptions({sample, theme, view, size, points, screenshot});
    parser.addPositionalArgument(u"STORE"_s, Texts::tr("The store to open."), u"[STORE]"_s);
    parser.addPositionalArgument(u"FILE"_s, Texts::tr("Documents or folders to import into it."),
                                 u"[FILE…]"_s);
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();

    Options options;
    takeWords(options, parser.positionalArguments());
    options.sample = parser.isSet(sample);
    options.theme = parser.value(theme);
    options.view = parser.value(view);
    options.screenshot = parser.value(screenshot);
    check(options);
    if (parser.isSet(size))
        options.size = sizeFrom(parser.value(size));
    if (parser.isSet(points))
        options.points = parser.value(points).toInt(); // what is beyond counts as the nearest
    return options;
}
