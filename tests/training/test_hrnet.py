"""The network is HRNet to the last weight, by mmsegmentation's names."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from training.hrnet import ARCHITECTURES, STRIDE_PX, HRNet, build_hrnet, local_contrast, parameter_count


@pytest.mark.parametrize(
    ("name", "bands", "classes", "count"),
    [
        ("w48", 3, 2, 65_846_402),  # mmsegmentation's fcn_hr48 with two classes
        ("w18", 3, 2, 9_636_242),
        ("w18-small-v1", 1, 2, 1_535_330),
        ("w18-small-v1-split", 1, 3, 1_492_451),
    ],
)
def test_parameter_count(name: str, bands: int, classes: int, count: int) -> None:
    with torch.device("meta"):
        network = HRNet(ARCHITECTURES[name], bands, classes) if name == "w48" else None
    assert parameter_count(network or build_hrnet(name, bands=bands, classes=classes)) == count


# each as found in a published fcn_hr48 checkpoint
PUBLISHED = {
    "backbone.conv1.weight": (64, 3, 3, 3),
    "backbone.bn2.running_var": (64,),
    "backbone.layer1.0.downsample.0.weight": (256, 64, 1, 1),
    "backbone.layer1.3.conv3.weight": (256, 64, 1, 1),
    "backbone.transition1.0.0.weight": (48, 256, 3, 3),
    "backbone.transition1.1.0.0.weight": (96, 256, 3, 3),
    "backbone.transition2.2.0.0.weight": (192, 96, 3, 3),
    "backbone.transition3.3.0.1.bias": (384,),
    "backbone.stage2.0.branches.0.0.conv1.weight": (48, 48, 3, 3),
    "backbone.stage3.3.branches.2.3.bn2.weight": (192,),
    "backbone.stage2.0.fuse_layers.0.1.0.weight": (48, 96, 1, 1),
    "backbone.stage4.2.fuse_layers.3.0.0.0.weight": (48, 48, 3, 3),
    "backbone.stage4.2.fuse_layers.3.0.2.0.weight": (384, 48, 3, 3),
    "decode_head.convs.0.conv.weight": (720, 720, 1, 1),
    "decode_head.convs.0.bn.num_batches_tracked": (),
    "decode_head.conv_seg.weight": (2, 720, 1, 1),
    "decode_head.conv_seg.bias": (2,),
}


def test_names_and_shapes_are_those_of_a_published_checkpoint() -> None:
    with torch.device("meta"):
        state = HRNet(ARCHITECTURES["w48"], 3, 2).state_dict()
    assert {name: tuple(state[name].shape) for name in PUBLISHED} == PUBLISHED


@pytest.mark.parametrize("name", ["w18-small-v1-split", "w18-small-v1-split-fine", "w18-small-v2"])
def test_output_has_the_size_of_the_input(name: str) -> None:
    network = build_hrnet(name, bands=2, classes=3).eval()
    with torch.inference_mode():
        assert network(torch.zeros(2, 2, 64, 96)).shape == (2, 3, 64, 96)


def test_head_equals_enlarging_first_and_joining_then() -> None:
    torch.manual_seed(0)
    head = build_hrnet("w18-small-v1", bands=1, classes=2).decode_head.eval()
    maps = [torch.randn(1, width, 32 >> level, 32 >> level) for level, width in enumerate(head.widths)]
    enlarged = [functional.interpolate(x, size=(32, 32), mode="bilinear") for x in maps]
    joint = head.convs[0]
    with torch.inference_mode():
        slow = head.conv_seg(torch.relu(joint.bn(joint.conv(torch.cat(enlarged, dim=1)))))  # type: ignore[operator]
        torch.testing.assert_close(head(maps), slow, rtol=1e-4, atol=1e-5)


def test_local_contrast_does_not_see_the_light() -> None:
    image = torch.randn(1, 2, 96, 96, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(local_contrast(3 * image + 7), local_contrast(image), atol=0.01, rtol=0.01)
    assert local_contrast(image).std() == pytest.approx(1, abs=0.1)
    assert (local_contrast(torch.ones(1, 1, 64, 64)) == 0).all()


def test_local_contrast_of_a_tile_is_that_of_the_whole() -> None:
    image = torch.randn(1, 1, 256, 256, generator=torch.Generator().manual_seed(0))
    whole, tile = local_contrast(image), local_contrast(image[:, :, STRIDE_PX:, STRIDE_PX:])
    inside = slice(3 * STRIDE_PX, -STRIDE_PX)
    torch.testing.assert_close(
        tile[:, :, 2 * STRIDE_PX : -STRIDE_PX, 2 * STRIDE_PX : -STRIDE_PX], whole[:, :, inside, inside]
    )


def test_surroundings_are_cells_enlarged_bilinearly() -> None:
    def around(x: torch.Tensor) -> torch.Tensor:
        near = functional.avg_pool2d(functional.avg_pool2d(x, 8), 5, stride=1, padding=2, count_include_pad=False)
        return functional.interpolate(near, scale_factor=8.0, mode="bilinear", align_corners=False)

    image = torch.randn(2, 3, 96, 64, generator=torch.Generator().manual_seed(0))
    away = image - around(image)
    torch.testing.assert_close(local_contrast(image), away / (around(away * away) + 0.05**2).sqrt())


def test_unknown_network_names_those_there_are() -> None:
    with pytest.raises(ValueError, match="w18-small-v1"):
        build_hrnet("w19", bands=1, classes=2)
