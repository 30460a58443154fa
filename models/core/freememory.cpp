#include "freememory.h"

#include <cstdlib> // says whether the library is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace runloupe {

void giveBackFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace runloupe
