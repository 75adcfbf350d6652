// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/recogniser.h"

#include <algorithm>
#include <mutex>
#include <semaphore>
#include <thread>

/// OpenMP's, where Tesseract was built with it: pages go side by side here, lines within one must not.
extern "C" [[gnu::weak]] void omp_set_max_active_levels(int levels);

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

/// Each page at work needs about 100 MB.
constexpr int MostThreads = 3;

/// All documents that are read at the same time share these.
std::counting_semaphore<> &workers()
{
    static std::counting_semaphore<> all(
        std::clamp(int(std::thread::hardware_concurrency()), 1, MostThreads));
    return all;
}

class Crew
{
public:
    Crew(int count, const PictureSource &picture, const Limits &limits, const base::CancelToken &cancel)
        : m_count(count), m_picture(picture), m_limits(limits), m_cancel(cancel)
    {
        m_recognised.pages.resize(std::size_t(count));
    }
    void work();
    [[nodiscard]] bool hasEngine() const { return !m_noEngine; }
    [[nodiscard]] Recognised takeResult() { return std::move(m_recognised); }

private:
    void recognisePage(int at, Recogniser &recogniser);

    const int m_count;
    const PictureSource &m_picture;
    const Limits &m_limits;
    const base::CancelToken &m_cancel;
    std::atomic_int m_next = 0;
    std::atomic<Manner> m_manner = Manner(); ///< the last that fitted: pages of a document are alike
    std::atomic_bool m_noEngine = false;
    std::mutex m_lock; ///< guards m_picture and the counts of m_recognised
    Recognised m_recognised;
};

void Crew::recognisePage(int at, Recogniser &recogniser)
{
    PixPointer picture;
    {
        const std::scoped_lock lock(m_lock);
        picture = m_picture(at);
    }
    const PageImage image(std::move(picture));
    Manner manner = m_manner;
    auto page = image.isNull() ? std::nullopt : recogniser.recognise(image, manner);
    if (page) {
        m_manner = manner;
        m_recognised.pages[std::size_t(at)] = std::move(*page);
        return;
    }
    m_noEngine = m_noEngine || (!image.isNull() && !recogniser.hasEngine());
    const std::scoped_lock lock(m_lock);
    ++(image.isNull() ? m_recognised.failed : m_recognised.tooSlow);
}

void Crew::work()
{
    if (omp_set_max_active_levels)
        omp_set_max_active_levels(0);
    Recogniser recogniser(m_limits.pageSeconds, m_cancel);
    while (!m_cancel.isCancelled() && !m_noEngine) {
        const int at = m_next++;
        if (at >= m_count)
            return;
        workers().acquire();
        recognisePage(at, recogniser);
        workers().release();
    }
}

} // namespace

void takeRecognised(RecognisedPage &&found, Page &page)
{
    page.words = std::move(found.words);
    page.recognised = true;
    setTurns(page, found.turns);
}

QStringList Recognised::warnings() const
{
    QStringList warnings;
    const auto count = [](int n) { return n == 1 ? u"1 page"_s : u"%1 pages"_s.arg(n); };
    if (failed > 0)
        warnings << u"%1 could not be shown"_s.arg(count(failed));
    if (tooSlow > 0)
        warnings << u"%1 took too long to recognise and had to be left out"_s.arg(count(tooSlow));
    return warnings;
}

base::Result<Recognised> recogniseAll(int count, const PictureSource &picture, const Source &source,
                                      const Limits &limits, const base::CancelToken &cancel)
{
    Crew crew(count, picture, limits, cancel);
    {
        const int threads = std::clamp(int(std::thread::hardware_concurrency()), 1, MostThreads);
        std::vector<std::jthread> crewmen;
        for (int i = 0; i < std::min(threads, count); ++i)
            crewmen.emplace_back([&crew] { crew.work(); });
    }
    if (cancel.isCancelled())
        return base::fail(base::ErrorKind::Cancelled, source.fileName, u"was not read to the end"_s);
    if (!crew.hasEngine()) {
        return base::fail(base::ErrorKind::Unreadable, source.fileName,
                          u"is a picture of a text, and the data to recognise it are missing"_s,
                          u"install Tesseract's data for English and Khmer"_s);
    }
    return crew.takeResult();
}

} // namespace counterpart::reading
